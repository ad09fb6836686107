/**
 * Checks of values that come from outside: a configuration, or a receipt that was posted. Each check returns true or
 * false and never throws.
 */
/** Tells whether a value is allowed. */
export type Check = (value: unknown) => boolean;
/** Is the value a string? */
export declare function isText(value: unknown): value is string;
/** Is the value an object with fields, so neither a list nor null? */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** Is the value an array? */
export declare function isList(value: unknown): value is readonly unknown[];
/** Is the value one text for all languages, or an object with a text per language? */
export declare function isTextOrTexts(value: unknown): boolean;
/** Is the value one of these? */
export declare function isOneOf(...allowed: readonly unknown[]): Check;
/** Is the value a text that this pattern matches? The pattern must not have the flag `g`. */
export declare function isMatching(pattern: RegExp): Check;
/** Can the value be the id of a category or service? */
export declare const isConsentId: Check;
/** Is the value a number above 0, and at most `max`? */
export declare function isNumberUpTo(max: number): Check;
/** Is the value a whole number from 0 to `max`? */
export declare function isWholeNumberUpTo(max: number): Check;
/** The highest revision: a longer number does not fit in a record, see `record.ts`. */
export declare const MAX_REVISION = 999999999;
/** No browser keeps a cookie for more days (RFC 6265bis §5.5). */
export declare const MAX_COOKIE_DAYS = 400;
/** Is the value null, or does it pass the check? */
export declare function isNullOr(check: Check): Check;
/**
 * Does every entry of a list pass the check? A value that is not a list counts as a list of one; an empty list passes.
 */
export declare function isOneOrMore(check: Check): Check;
/** Does the value have exactly these fields, all of them its own, and does each field pass its check? */
export declare function hasExactly(checks: Readonly<Record<string, Check>>): Check;
/** Is the value a day that exists, written `YYYY-MM-DD`? */
export declare function isDate(value: unknown): boolean;
