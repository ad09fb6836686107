import type { ConfigProblem } from './config-error.ts';
import { nearestName } from './nearest-name.ts';
import { type Check, isList, isMatching, isObject, isOneOf, isText, isTextOrTexts } from './validate.ts';

/** What may stand at one place of a configuration. */
export interface Rule {
  readonly accepts: Check;
  /** What to write where it does not. */
  readonly remedy: string;
  /** For an object: the options that it knows. Without them anything may stand in it. */
  readonly options?: Options | undefined;
  /** Names of the options that must be there; all others may be left out. */
  readonly required?: readonly string[] | undefined;
}

/** Rules by the name of the option. */
export type Options = Readonly<Record<string, Rule>>;

/** An object; with `options` it is looked into. */
export function object(options?: Options, required?: readonly string[]): Rule {
  return { accepts: isObject, remedy: 'Write an object: {…}.', options, required };
}

/** One of these values. */
export function oneOf(...allowed: readonly (string | boolean)[]): Rule {
  return {
    accepts: isOneOf(...allowed),
    remedy: `Write ${allowed.map((value) => JSON.stringify(value)).join(' or ')}.`,
  };
}

/** A text that the pattern matches. */
export function matching(pattern: RegExp, remedy: string): Rule {
  return { accepts: isMatching(pattern), remedy };
}

/** A list of anything. */
export const list: Rule = { accepts: isList, remedy: 'Write a list: […].' };

/** True or false. */
export const flag: Rule = oneOf(true, false);

/** A text that is the same in all languages. */
export const text: Rule = { accepts: isText, remedy: 'Write a text.' };

/** A text that a visitor reads. */
export const visibleText: Rule = { accepts: isTextOrTexts, remedy: 'Write a text, or one per language: {"nl":…}.' };

/**
 * Everything in a value that breaks its rule, in the order in which it was written. What is wrong itself is not looked
 * into.
 *
 * @param path where the value stands; empty for the configuration itself
 */
export function findViolations(rule: Rule, value: unknown, path: string): ConfigProblem[] {
  if (!rule.accepts(value)) return [{ path: path || 'config', value, remedy: rule.remedy, severity: 'error' }];
  const { options, required = [] } = rule;
  if (!options || !isObject(value)) return [];
  const missing = required.filter((name) => value[name] === undefined);
  return [...new Set([...missing, ...Object.keys(value)])].flatMap((name) => {
    const partPath = path ? `${path}.${name}` : name;
    // `hasOwn`, because every object inherits words such as `constructor`.
    const partRule = Object.hasOwn(options, name) ? options[name] : undefined;
    const part = value[name];
    if (!partRule) return unknownOption(partPath, part, nearestName(name, Object.keys(options)));
    if (part === undefined && !missing.includes(name)) return [];
    return findViolations(partRule, part, partPath);
  });
}

function unknownOption(path: string, value: unknown, meant: string | undefined): ConfigProblem {
  const remedy = meant
    ? `Unknown option. Did you mean "${meant}"?`
    : 'Unknown option. Check the spelling and the place.';
  return { path, value, remedy, severity: 'warning' };
}
