import type { Config } from '../model/types.ts';
import type { Akkoord } from './akkoord.ts';
/**
 * The library where nobody can be asked: on a server, or with a configuration that cannot work. It grants what is
 * required, and nothing else, for ever.
 */
export declare function createInert(config: Config, version: string): Akkoord;
