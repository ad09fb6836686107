import type { Config } from '../model/types.ts';
import type { Akkoord } from './akkoord.ts';
/**
 * The library where no visitor can be asked: on a server, or with a configuration that cannot work. It grants
 * required categories and services, and never anything else.
 */
export declare function createInert(config: Config, version: string): Akkoord;
