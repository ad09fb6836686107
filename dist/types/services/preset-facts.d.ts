import type { Config } from '../model/types.js';
/** Fills in what the library knows of preset services: provider, privacy statement, lifetimes. The site's own words win. */
export declare function withPresetFacts(config: Config): Config;
