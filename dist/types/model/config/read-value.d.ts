/** A text, or a number as text; empty for anything else, because objects of `ownData` cannot be turned into text. */
export declare function textOf(value: unknown): string;
/** Is the value a number above zero, or such a number as text? */
export declare function isPositive(value: unknown): boolean;
/** Is the value usable as a hash? It becomes part of a CSS selector, and an empty hash would fit every address. */
export declare function isHash(value: unknown): boolean;
/** The object itself; an empty object for any other value. */
export declare function fieldsOf<T extends object>(value: T | undefined): T | Record<string, never>;
