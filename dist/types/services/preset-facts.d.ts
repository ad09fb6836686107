import type { Config, Preset } from '../model/types.ts';
/**
 * Fills in the facts of presets: provider, privacy statement, lifetimes. What the site wrote takes precedence.
 *
 * @param presets default: those that no file is fetched for
 */
export declare function withPresetFacts(config: Config, presets?: Readonly<Record<string, Preset>>): Config;
