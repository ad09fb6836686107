import { hasOwn } from '../has-own.ts';

/**
 * Checks of values that come from outside: a configuration, or a receipt that was posted. Each check returns true or
 * false and never throws.
 */

/** Tells whether a value is allowed. */
export type Check = (value: unknown) => boolean;

/** Is the value a string? */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Is the value an object with fields, so neither a list nor null? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is the value an array? */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Is the value one text for all languages, or an object with a text per language? */
export function isTextOrTexts(value: unknown): boolean {
  return isText(value) || (isObject(value) && Object.values(value).every(isText));
}

/** Is the value one of these? */
export function isOneOf(...allowed: readonly unknown[]): Check {
  return (value) => allowed.includes(value);
}

/** Is the value a text that this pattern matches? The pattern must not have the flag `g`. */
export function isMatching(pattern: RegExp): Check {
  return (value) => isText(value) && pattern.test(value);
}

/** Can the value be the id of a category or service? */
export const isConsentId: Check = isMatching(/^[a-z][\w-]{0,63}$/i);

/** Is the value a number above 0, and at most `max`? */
export function isNumberUpTo(max: number): Check {
  return (value) => typeof value === 'number' && value > 0 && value <= max;
}

/** Is the value a whole number from 0 to `max`? */
export function isWholeNumberUpTo(max: number): Check {
  return (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}

/** The highest revision: a longer number does not fit in a record, see `record.ts`. */
export const MAX_REVISION = 999_999_999;

/** No browser keeps a cookie for more days (RFC 6265bis §5.5). */
export const MAX_COOKIE_DAYS = 400;

/** Is the value null, or does it pass the check? */
export function isNullOr(check: Check): Check {
  return (value) => value === null || check(value);
}

/**
 * Does every entry of a list pass the check? A value that is not a list counts as a list of one; an empty list passes.
 */
export function isOneOrMore(check: Check): Check {
  return (value) => (isList(value) ? value : [value]).every(check);
}

/** Does the value have exactly these fields, all of them its own, and does each field pass its check? */
export function hasExactly(checks: Readonly<Record<string, Check>>): Check {
  const fields = Object.entries(checks);
  return (value) =>
    isObject(value) &&
    Object.keys(value).length === fields.length &&
    fields.every(([field, check]) => hasOwn(value, field) && check(value[field]));
}

/** Is the value a day that exists, written `YYYY-MM-DD`? */
export function isDate(value: unknown): boolean {
  // `toJSON` gives null for an invalid date, and the 2nd of March for the 30th of February.
  return isText(value) && new Date(value).toJSON()?.slice(0, 10) === value;
}
