/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import type { Akkoord } from './core/akkoord.ts';
import { type InitOptions } from './headless.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { ConfigInput } from './model/types.ts';
export type * from './headless.ts';
export { ConfigError } from './model/config/config-error.ts';
/**
 * Starts the library on this page, once; a second call gets the running one. On a server, where there is no page, it
 * gives an inert object that grants what is required and nothing else. So it does, with a report on the console, for a
 * configuration that cannot be read; development builds throw a {@link ConfigError} instead.
 */
export declare function init<const C extends ConfigInput>(config: C, options?: InitOptions): Akkoord<ConsentId<C>>;
