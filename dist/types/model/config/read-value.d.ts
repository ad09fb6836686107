/** Text as it is, numbers as text, and nothing else: objects of `ownData` cannot be turned into text. */
export declare function textOf(value: unknown): string;
/** Is it a number above zero, perhaps written as text? */
export declare function isPositive(value: unknown): boolean;
/** It becomes part of a selector; and an empty one would be found in every address. */
export declare function isHash(value: unknown): boolean;
/** The fields of an object; none of anything else. */
export declare function fieldsOf<T extends object>(value: T | undefined): T | Record<string, never>;
