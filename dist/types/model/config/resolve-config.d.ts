import type { Config, ConfigInput } from '../types.ts';
/** The names of each preset's cookies, separated by spaces; by the name of the preset. */
export type PresetCookies = Readonly<Record<string, string>>;
/**
 * Fills in every default. Never throws: the check explains mistakes, and here a mistake must only not grant anything.
 * So only `true` is true, nothing is inherited, and a value that is not understood counts as not written, or as the
 * strictest value that can be written.
 */
export declare function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config;
