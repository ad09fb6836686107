import type { Preset } from '../types.ts';
import { type ConfigProblem } from './config-error.ts';
/** What the check uses of a preset. */
export type KnownPreset = Partial<Pick<Preset, 'usualCategory' | 'cookies' | 'idShape' | 'isSelfHosted'>>;
/** The services that a configuration can name by `preset`. */
export type Presets = Readonly<Record<string, KnownPreset>>;
/** The names that somebody who wrote this one may have meant: by a typing mistake, or by a part of it. */
export declare function nearestPresets(written: string, names: readonly string[]): string[];
/** Finds an id that is none of the vendor of the preset. */
export declare function findIdProblems({ preset, id }: Readonly<Record<string, unknown>>, path: string, presets: Presets): ConfigProblem[];
/** The preset of this name; undefined: there is none. */
export declare function presetNamed(name: unknown, presets: Presets): KnownPreset | undefined;
/** The names of the cookies that a vendor leaves on the domain of the site, where that takes consent. */
export declare function vendorCookieNamesIn({ usualCategory, cookies }?: KnownPreset): string[];
