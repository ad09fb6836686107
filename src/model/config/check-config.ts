import { findGoogleProblems } from './check-google.ts';
import type { Presets } from './check-preset.ts';
import { findServiceProblems } from './check-services.ts';
import { ConfigError, type ConfigProblem, configMistake, consoleLevel, describeProblem } from './config-error.ts';
import { configRule } from './config-schema.ts';
import { findViolations } from './schema.ts';
import { isObject, isText, MAX_COOKIE_DAYS } from './validate.ts';

const TELL_WHO = 'Write the name of the company that asks for consent: visitors must be told who it is.';
const TELL_WHERE =
  'Write the address of the privacy statement, such as "/privacy": visitors must be able to read it first.';

/** Days. Regulators expect that visitors are asked again within 12 months. */
const MAX_ADVISED_DAYS = 366;

/**
 * Finds everything that is wrong with a configuration.
 *
 * @param input the configuration as the site wrote it, which can be anything
 * @param presets the services that `preset` can name
 * @returns errors, mistakes and warnings; empty: nothing is wrong
 */
export function findConfigProblems(input: unknown, presets: Presets): readonly ConfigProblem[] {
  const problems = findViolations(configRule, input, '');
  if (!isObject(input)) return problems;
  const cookie = isObject(input.cookie) ? input.cookie : {};
  const categories = isObject(input.categories) ? input.categories : {};
  const cookieName = isText(cookie.name) ? cookie.name : 'akkoord';
  return [
    ...problems,
    ...findGoogleProblems(input.integrations),
    ...findAdvice(input.controller, cookie.days),
    ...findServiceProblems(categories, cookieName, presets),
  ];
}

/**
 * Checks a configuration, for code that must not continue when the configuration cannot work.
 *
 * @param presets the services that `preset` can name
 * @param log called with the message of each problem, except the one that is thrown
 * @throws {ConfigError} with the first error
 */
export function checkConfig(
  input: unknown,
  presets: Presets,
  log: (level: 'error' | 'warn', message: string) => void,
): void {
  const problems = findConfigProblems(input, presets);
  const first = problems.find(({ severity }) => severity === 'error');
  for (const problem of problems) if (problem !== first) log(consoleLevel(problem), describeProblem(problem));
  if (first) throw new ConfigError(first.path, first.value, first.remedy);
}

/** Finds settings that work, but with which visitors are not told enough, or are asked again too late. */
function findAdvice(controller: unknown, days: unknown): ConfigProblem[] {
  const advice: ConfigProblem[] = [];
  const { name, privacyUrl } = isObject(controller) ? controller : {};
  if (controller === undefined || isObject(controller)) {
    // An empty text is reported as a missing one.
    if (!name) advice.push(configMistake('controller.name', undefined, TELL_WHO));
    if (!privacyUrl) advice.push(configMistake('controller.privacyUrl', undefined, TELL_WHERE));
  }
  if (typeof days === 'number' && days > MAX_ADVISED_DAYS && days <= MAX_COOKIE_DAYS) {
    const remedy = `That exceeds ${MAX_ADVISED_DAYS}: visitors should be asked again within 12 months.`;
    advice.push({ path: 'cookie.days', value: days, remedy, severity: 'warning' });
  }
  return advice;
}
