import type { Akkoord } from './core/akkoord.ts';
import { type InitOptions } from './index.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { Exact } from './model/config/exact.ts';
import type { ConfigInput } from './model/types.ts';
export * from './index.ts';
/**
 * Checks the configuration, and then starts the library as `init` of a production build does. What is wrong with the
 * page and its colours is reported in the console.
 *
 * @throws {ConfigError} with the first error, for a configuration that cannot work; nothing is started. A production
 *   build does not throw: it grants only what is required
 */
export declare function init<const C extends ConfigInput>(config: C & Exact<C, ConfigInput>, options?: InitOptions): Akkoord<ConsentId<C>>;
