/** Readers of values that a site may have written wrongly: a value that is not understood counts as not written. */
import { withoutPrototype } from './own-data.ts';
import { isObject } from './validate.ts';

/** A text, or a number as text; empty for anything else, because objects of `ownData` cannot be turned into text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** Is the value a number above zero, or such a number as text? */
export function isPositive(value: unknown): boolean {
  return Number(textOf(value)) > 0;
}

/** Is the value usable as a hash? It becomes part of a CSS selector, and an empty hash would fit every address. */
export function isHash(value: unknown): boolean {
  return /^#?[^"\\\s#]+$/.test(textOf(value));
}

/** The object itself; an empty object for any other value. */
export function fieldsOf<T extends object>(value: T | undefined): T | Record<string, never> {
  return isObject(value) ? value : withoutPrototype({});
}
