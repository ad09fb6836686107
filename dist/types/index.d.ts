/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import type { Akkoord } from './core/akkoord.ts';
import { type InitOptions } from './headless.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { ConfigInput } from './model/types.ts';
export type * from './headless.ts';
export { ConfigError } from './model/config/config-error.ts';
/**
 * Starts the library on this page. A second call returns the library that runs already. On a server, and for a
 * configuration that cannot be read (which is reported in the console), it returns an inert object that grants what is
 * required and nothing else. Development builds throw a {@link ConfigError} for a configuration that cannot work.
 */
export declare function init<const C extends ConfigInput>(config: C, options?: InitOptions): Akkoord<ConsentId<C>>;
