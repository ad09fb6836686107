import type { Config } from '../model/types.ts';
/** Fills in the facts of presets: provider, privacy statement, lifetimes. What the site wrote takes precedence. */
export declare function withPresetFacts(config: Config): Config;
