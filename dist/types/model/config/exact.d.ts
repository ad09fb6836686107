import type { Preset } from '../types.ts';
type Keys<Shape> = Shape extends object ? keyof Shape : never;
type Field<Shape, Key extends PropertyKey> = Shape extends object ? Key extends keyof Shape ? Shape[Key] : never : never;
/**
 * The type `T` with `never` for every key, at any depth, that `Shape` does not have: so that a misspelt option is an error
 * in a call whose type parameter is inferred from the argument, where TypeScript itself does not look for unknown keys. A
 * preset that was imported stands for a service as it is.
 */
export type Exact<T, Shape> = T extends ((...input: never[]) => unknown) | Preset ? T : unknown extends Shape ? T : T extends readonly unknown[] ? {
    readonly [I in keyof T]: Exact<T[I], Shape extends readonly (infer Item)[] ? Item : never>;
} : T extends object ? {
    readonly [K in keyof T]: K extends Keys<Shape> ? Exact<T[K], Field<Shape, K>> : never;
} : T;
export {};
