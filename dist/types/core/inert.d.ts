import type { Config } from '../model/types';
import type { Akkoord } from './consent';
/** The library where there is no page, as on a server: undecided, for ever. */
export declare function inert(config: Config, version: string): Akkoord;
