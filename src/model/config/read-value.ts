/** How values are read that a site may have written wrongly: what is not understood counts as not written. */
import { bare } from './own-data.ts';
import { isObject } from './validate.ts';

/** Text as it is, numbers as text, and nothing else: objects of `ownData` cannot be turned into text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** Is it a number above zero, perhaps written as text? */
export function isPositive(value: unknown): boolean {
  return Number(textOf(value)) > 0;
}

/** It becomes part of a selector; and an empty one would be found in every address. */
export function isHash(value: unknown): boolean {
  return /^#?[^"\\\s#]+$/.test(textOf(value));
}

/** The fields of an object; none of anything else. */
export function fieldsOf<T extends object>(value: T | undefined): T | Record<string, never> {
  return isObject(value) ? value : bare({});
}
