import type { Config, ConfigInput } from './types.js';
/** Which cookies preset services leave: names parted by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;
/** Fills in every default. What cannot work is said by {@link checkConfig}; here it only must not grant anything. */
export declare function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config;
