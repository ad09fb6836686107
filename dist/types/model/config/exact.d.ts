import type { Preset, PresetName } from '../types.ts';
type Keys<Shape> = Shape extends object ? keyof Shape : never;
type Field<Shape, Key extends PropertyKey> = Shape extends object ? Key extends keyof Shape ? Shape[Key] : never : never;
/**
 * A name that is written in the call must be that of a preset. A variable of type `string` is checked only at run time.
 */
type CheckedPresetName<Name> = Name extends string ? (string extends Name ? Name : PresetName) : Name;
/**
 * The type `T` with `never` for every key, at any depth, that `Shape` does not have. It makes a misspelt option an
 * error in a call whose type parameter is inferred from the argument, where TypeScript itself does not look for unknown
 * keys. A preset that was imported can be used as a service, so its other keys are not errors.
 */
export type Exact<T, Shape> = T extends ((...input: never[]) => unknown) | Preset ? T : unknown extends Shape ? T : T extends readonly unknown[] ? {
    readonly [I in keyof T]: Exact<T[I], Shape extends readonly (infer Item)[] ? Item : never>;
} : T extends object ? {
    readonly [K in keyof T]: K extends Keys<Shape> ? K extends 'preset' ? CheckedPresetName<T[K]> : Exact<T[K], Field<Shape, K>> : never;
} : T;
export {};
