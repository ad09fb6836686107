/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import type { Akkoord } from './core/consent';
import type { LoadUi } from './core/ui-port';
import type { ConfigInput } from './model/types';
export type { AkkoordEvents } from './core/announce';
export type { Akkoord, Listener } from './core/consent';
export type { LoadUi, UiHandle, UiModule, UiPort } from './core/ui-port';
export { ConfigError } from './model/check-config';
export type * from './model/types';
type Services<Category> = Category extends {
    readonly services: infer S;
} ? keyof S & string : never;
/** The consent ids of a configuration: a typo in one is a type error. */
export type ConsentId<C extends ConfigInput> = C extends {
    readonly categories: infer Categories;
} ? 'necessary' | (keyof Categories & string) | {
    [K in keyof Categories]: Services<Categories[K]>;
}[keyof Categories] : 'necessary' | 'functional' | 'analytics' | 'targeting';
export interface InitOptions {
    /** Another interface than the library's own. @default the library's, loaded when something must be shown */
    readonly loadUi?: LoadUi;
}
/**
 * Starts the library on this page, once; a second call gets the first one back. On a server, where there is no page,
 * it gives an inert one that grants what is required and nothing else.
 *
 * @throws {ConfigError} for a configuration that cannot work; everything stays held
 */
export declare function init<const C extends ConfigInput>(config: C, { loadUi }?: InitOptions): Akkoord<ConsentId<C>>;
