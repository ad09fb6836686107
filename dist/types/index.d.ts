/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import type { Akkoord } from './core/consent.js';
import type { LoadUi } from './core/ui-port.js';
import type { ConsentId } from './model/consent-id.js';
import type { ConfigInput } from './model/types.js';
export type { AkkoordEvents } from './core/announce.js';
export type { Akkoord, Listener } from './core/consent.js';
export type { LoadUi, UiHandle, UiModule, UiPort } from './core/ui-port.js';
export { ConfigError } from './model/config-error.js';
export type { ConsentId } from './model/consent-id.js';
export type * from './model/types.js';
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
