import type { Config, ConfigInput } from '../types.ts';
/** Which cookies the services of presets leave: names separated by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;
/**
 * Fills in every default. It reads strictly and never throws: only `true` is true, nothing is inherited, and what is not
 * understood counts as not written, and is asked for. The check explains what is wrong; here it must not grant anything.
 */
export declare function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config;
