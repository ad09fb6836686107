/**
 * `import { init } from 'akkoord/headless'`: the library without an interface of ours in the bundle. Give it your own by
 * `loadUi`, or none, where the page's own buttons and code do all the asking.
 */
import type { Akkoord } from './core/akkoord.ts';
import type { LoadUi } from './core/ui-port.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { ConfigInput } from './model/types.ts';
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
    /** The interface. @default none: nothing is shown, and the page's own code decides */
    readonly loadUi?: LoadUi;
}
/**
 * Starts the library on this page, once; a second call gets the running one. On a server, where there is no page, it
 * gives an inert object that grants what is required and nothing else. So it does, with a report on the console, for a
 * configuration that cannot be read.
 */
export declare function init<const C extends ConfigInput>(config: C, options?: InitOptions): Akkoord<ConsentId<C>>;
