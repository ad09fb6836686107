/**
 * `import { init } from 'akkoord/headless'`: the library without its interface. Pass your own as `loadUi`, or none
 * where the page's own buttons and code ask for consent.
 */
import type { Akkoord } from './core/akkoord.ts';
import type { LoadUi } from './core/ui-port.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { Exact } from './model/config/exact.ts';
import type { ConfigInput, Preset } from './model/types.ts';
export type { AddonContext, DecisionMade } from './core/addon-context.ts';
export type { Akkoord } from './core/akkoord.ts';
export type { AkkoordEvents } from './core/announce.ts';
export type { Listener } from './core/store.ts';
export type { LoadUi, UiHandle, UiModule, UiPort } from './core/ui-port.ts';
export { ConfigError } from './model/config/config-error.ts';
export type { ConsentId } from './model/config/consent-id.ts';
export type * from './model/types.ts';
/** Options of {@link init}. */
export interface InitOptions {
    /** The interface. @default none: nothing is shown, and the page's own code records decisions */
    readonly loadUi?: LoadUi;
    /**
     * The presets that the configuration names, by name: imported from `akkoord/services/…`, or a function that imports
     * the module. Those of Google Analytics, YouTube, Vimeo and Google Maps are known without, and so is what
     * `meta-pixel` stores.
     */
    readonly services?: Readonly<Record<string, Preset | (() => Promise<object>)>>;
}
/**
 * Starts the library on this page. A second call returns the library that runs already. On a server, and for a
 * configuration that cannot be read (which is reported in the console), it returns an inert object that grants what is
 * required and nothing else.
 */
export declare function init<const C extends ConfigInput>(config: C & Exact<C, ConfigInput>, options?: InitOptions): Akkoord<ConsentId<C>>;
