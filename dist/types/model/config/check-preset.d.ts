import type { Preset } from '../types.ts';
import { type ConfigProblem } from './config-error.ts';
/** The part of a preset that the check uses. */
export type KnownPreset = Partial<Pick<Preset, 'usualCategory' | 'cookies' | 'idShape' | 'isSelfHosted' | 'integration'>>;
/** The services that a configuration can name by `preset`. */
export type Presets = Readonly<Record<string, KnownPreset>>;
/** The names that somebody who wrote this one may have meant: by a typing mistake, or by a part of it. */
export declare function nearestPresets(written: string, names: readonly string[]): string[];
/** The vendor's ids that a service names: a text with one or several, or a list of such texts. */
export declare function idsIn(id: unknown): string[];
/** Finds ids that are none of the vendor of the preset, and those with which nothing is loaded. */
export declare function findIdProblems({ preset, id, scriptUrl }: Readonly<Record<string, unknown>>, path: string, presets: Presets): ConfigProblem[];
/** The names of the cookies that a site wrote at a service; entries without a name are left out. */
export declare function cookieNamesIn(cookies: unknown): string[];
/** The preset of this name; undefined: there is none. */
export declare function presetNamed(name: unknown, presets: Presets): KnownPreset | undefined;
/** The names of the cookies that a vendor leaves on the domain of the site, where that takes consent. */
export declare function vendorCookieNamesIn({ usualCategory, cookies }?: KnownPreset): string[];
