import type { Akkoord } from './core/akkoord.ts';
import type { InitOptions } from './headless.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { ConfigInput } from './model/types.ts';
export * from './index.ts';
/**
 * Starts the library, as `init` of a production build does, after checking the configuration. What is wrong with the
 * page and its colours is said in the console.
 *
 * @throws {ConfigError} for a configuration that cannot work, with the first error in it; nothing is started. A
 *   production build does not throw: it grants only what is required.
 */
export declare function init<const C extends ConfigInput>(config: C, options?: InitOptions): Akkoord<ConsentId<C>>;
