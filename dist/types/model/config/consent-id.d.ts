import type { ConfigInput } from '../types.ts';
type Services<Category> = Category extends {
    readonly services: infer S;
} ? keyof S & string : never;
/**
 * The consent ids of a configuration, so that a typo in an id is a type error. Where the type of the configuration does
 * not tell which categories it has, any string.
 */
export type ConsentId<C extends ConfigInput> = C extends {
    readonly categories: infer Categories;
} ? 'necessary' | (keyof Categories & string) | {
    [K in keyof Categories]: Services<Categories[K]>;
}[keyof Categories] : 'categories' extends keyof C ? string : 'necessary' | 'functional' | 'analytics' | 'targeting';
export {};
