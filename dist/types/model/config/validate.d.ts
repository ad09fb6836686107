/**
 * Checks of values that somebody else wrote: a configuration, or a receipt that was posted. Each returns true or false
 * and never throws.
 */
/** Tells whether a value is what it should be. */
export type Check = (value: unknown) => boolean;
/** Is it a string? */
export declare function isText(value: unknown): value is string;
/** Is it an object with fields: neither a list nor null? */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** Is it an array? */
export declare function isList(value: unknown): value is readonly unknown[];
/** Is it one text for all languages, or an object with a text per language? */
export declare function isTextOrTexts(value: unknown): boolean;
/** Is it one of these values? */
export declare function isOneOf(...allowed: readonly unknown[]): Check;
/** Is it a text that this pattern matches? The pattern must not have the flag `g`. */
export declare function isMatching(pattern: RegExp): Check;
/** Can it be the id of a category or service? */
export declare const isConsentId: Check;
/** Is it a number above 0, and at most `max`? */
export declare function isNumberUpTo(max: number): Check;
/** Is it a whole number from 0 to `max`? */
export declare function isWholeNumberUpTo(max: number): Check;
/** The highest revision: a longer number does not fit in a record, see `record.ts`. */
export declare const MAX_REVISION = 999999999;
/** No browser keeps a cookie for more days (RFC 6265bis §5.5). */
export declare const MAX_COOKIE_DAYS = 400;
/** Is it null, or does it pass the check? */
export declare function isNullOr(check: Check): Check;
/** Does every entry of the list pass? A value that is no list counts as a list of one. */
export declare function isOneOrMore(check: Check): Check;
/** Is it an object with exactly these fields, each of them its own and each of them right? */
export declare function hasExactly(checks: Readonly<Record<string, Check>>): Check;
/** Is it a day that exists, written `YYYY-MM-DD`? */
export declare function isDate(value: unknown): boolean;
