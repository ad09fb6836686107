import type { Config } from '../model/types.js';
import type { Akkoord } from './consent.js';
/** The library where there is no page, as on a server: undecided, for ever. */
export declare function inert(config: Config, version: string): Akkoord;
