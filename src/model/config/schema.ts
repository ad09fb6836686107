import { hasOwn } from '../has-own.ts';
import { type ConfigProblem, configError, configMistake } from './config-error.ts';
import { nearestName } from './nearest-name.ts';
import { type Check, isList, isMatching, isObject, isOneOf, isText, isTextOrTexts } from './validate.ts';

/** The values that a configuration may contain at one place. */
export interface Rule {
  readonly accepts: Check;
  /** Tells how to mend a value that is not accepted; a function where this depends on the value. */
  readonly remedy: string | ((value: unknown) => string);
  /** The options that an object may have, each with its rule. Undefined: its fields are not checked. */
  readonly options?: Options | undefined;
  /** Names of the options that must be there; all other options may be left out. */
  readonly required?: readonly string[] | undefined;
}

/** Rules by the name of the option. */
export type Options = Readonly<Record<string, Rule>>;

/** A rule for an object. Its fields are checked only where `options` are given. */
export function object(options?: Options, required?: readonly string[]): Rule {
  return { accepts: isObject, remedy: 'Write an object: {…}.', options, required };
}

/** A rule for a value out of a list. */
export function oneOf(...allowed: readonly (string | boolean)[]): Rule {
  return {
    accepts: isOneOf(...allowed),
    remedy: `Write ${allowed.map((value) => JSON.stringify(value)).join(' or ')}.`,
  };
}

/** A rule for a text that the pattern matches. */
export function matching(pattern: RegExp, remedy: string): Rule {
  return { accepts: isMatching(pattern), remedy };
}

/** A rule for a list of anything. */
export const list: Rule = { accepts: isList, remedy: 'Write a list: […].' };

/** A rule for true or false. */
export const flag: Rule = oneOf(true, false);

/** A rule for a text that is the same in all languages. */
export const text: Rule = { accepts: isText, remedy: 'Write a text.' };

/** A rule for a text that a visitor reads, and that can be given per language. */
export const visibleText: Rule = { accepts: isTextOrTexts, remedy: 'Write a text, or one per language: {"nl":…}.' };

/**
 * Finds everything in a value that breaks its rule: in each object first the missing options, then the others in the
 * order in which they were written. The fields of a value that is not accepted are not checked.
 *
 * @param path place of the value in the configuration; empty for the configuration itself
 */
export function findViolations(rule: Rule, value: unknown, path: string): ConfigProblem[] {
  const { accepts, remedy, options, required = [] } = rule;
  if (!accepts(value))
    return [configError(path || 'config', value, typeof remedy === 'string' ? remedy : remedy(value))];
  if (!options || !isObject(value)) return [];
  const missing = required.filter((name) => value[name] === undefined);
  return [...new Set([...missing, ...Object.keys(value)])].flatMap((name) => {
    const fieldPath = path ? `${path}.${name}` : name;
    // `hasOwn`, because every object inherits names such as `constructor`.
    const fieldRule = hasOwn(options, name) ? options[name] : undefined;
    const field = value[name];
    if (!fieldRule) return unknownOption(fieldPath, field, nearestName(name, Object.keys(options)));
    if (field === undefined && !missing.includes(name)) return [];
    return findViolations(fieldRule, field, fieldPath);
  });
}

function unknownOption(path: string, value: unknown, nearest: string | undefined): ConfigProblem {
  if (nearest) return configMistake(path, value, `Unknown option. Did you mean "${nearest}"?`);
  return { path, value, remedy: 'Unknown option. Check the spelling and the place.', severity: 'warning' };
}
