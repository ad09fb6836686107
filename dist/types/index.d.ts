/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import { type Locales } from './banner/given-locales.ts';
import type { Akkoord } from './core/akkoord.ts';
import { type InitOptions as HeadlessOptions } from './headless.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { Exact } from './model/config/exact.ts';
import type { ConfigInput } from './model/types.ts';
export type { Locales } from './banner/given-locales.ts';
export type * from './headless.ts';
export { ConfigError } from './model/config/config-error.ts';
export type { Locale } from './model/words/messages.ts';
/** Options of {@link init}. */
export interface InitOptions extends HeadlessOptions {
    /**
     * The languages that the interface can speak besides Dutch and English: modules such as `akkoord/locales/de`, functions
     * that load them, or all of them with `locales` from `akkoord/locales`.
     */
    readonly locales?: Locales;
}
/**
 * Starts the library on this page. A second call returns the library that runs already. On a server, and for a
 * configuration that cannot be read (which is reported in the console), it returns an inert object that grants what is
 * required and nothing else. Development builds throw a {@link ConfigError} for a configuration that cannot work.
 */
export declare function init<const C extends ConfigInput>(config: C & Exact<C, ConfigInput>, options?: InitOptions): Akkoord<ConsentId<C>>;
