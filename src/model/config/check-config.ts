import { findServiceProblems, type Presets } from './check-services.ts';
import { ConfigError, type ConfigProblem, describeProblem } from './config-error.ts';
import { configRule, consentModeRule, MAX_COOKIE_DAYS } from './config-schema.ts';
import { findViolations } from './schema.ts';
import { isObject, isText } from './validate.ts';

/** Regulators expect that visitors are asked again within 12 months; days. */
const MAX_ADVISED_DAYS = 366;

/**
 * Finds everything that is wrong with a configuration.
 *
 * @param input the configuration as the site wrote it, which can be anything
 * @param presets the services that `preset` can name
 * @returns errors and warnings in the order of the configuration; empty: it works
 */
export function findConfigProblems(input: unknown, presets: Presets): readonly ConfigProblem[] {
  const problems = findViolations(configRule, input, '');
  if (!isObject(input)) return problems;
  const cookie = isObject(input.cookie) ? input.cookie : {};
  const categories = isObject(input.categories) ? input.categories : {};
  const cookieName = isText(cookie.name) ? cookie.name : 'akkoord';
  return [
    ...problems,
    ...findConsentModeProblems(input.integrations),
    ...findAdvice(input.controller, cookie.days),
    ...findServiceProblems(categories, cookieName, presets),
  ];
}

/**
 * Checks a configuration, for code that must not continue with one that cannot work.
 *
 * @param presets the services that `preset` can name
 * @param warn called with the message of each warning before the first error
 * @throws {ConfigError} with the first error
 */
export function checkConfig(input: unknown, presets: Presets, warn: (message: string) => void): void {
  for (const problem of findConfigProblems(input, presets)) {
    if (problem.severity === 'error') throw new ConfigError(problem.path, problem.value, problem.remedy);
    warn(describeProblem(problem));
  }
}

/** Checks only the mode: the other settings of an integration are for the integration itself to read. */
function findConsentModeProblems(integrations: unknown): ConfigProblem[] {
  const settings = isObject(integrations) ? integrations['google-consent-mode'] : undefined;
  const { mode } = isObject(settings) ? settings : {};
  return findViolations(consentModeRule, { mode }, 'integrations.google-consent-mode');
}

/** Warns of what works, but is not how consent should be asked for. */
function findAdvice(controller: unknown, days: unknown): ConfigProblem[] {
  const advice: ConfigProblem[] = [];
  if (controller === undefined || (isObject(controller) && !controller.name)) {
    const remedy = 'Write the name of the company that asks for consent: visitors must be told who it is.';
    // An empty name is reported as a missing one.
    advice.push({ path: 'controller.name', value: undefined, remedy, severity: 'warning' });
  }
  if (typeof days === 'number' && days > MAX_ADVISED_DAYS && days <= MAX_COOKIE_DAYS) {
    const remedy = `That exceeds ${MAX_ADVISED_DAYS}: visitors should be asked again within 12 months.`;
    advice.push({ path: 'cookie.days', value: days, remedy, severity: 'warning' });
  }
  return advice;
}
