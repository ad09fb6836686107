import type { Config, ConfigInput } from '../types.ts';
/** Which cookies the services of presets leave: names separated by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;
/**
 * Fills in every default. It reads strictly: only `true` is true, and what is not understood is asked for. What is wrong
 * is explained by the check; here it must not grant anything.
 */
export declare function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config;
