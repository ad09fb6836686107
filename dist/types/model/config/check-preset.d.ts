import type { Preset } from '../types.ts';
import { type ConfigProblem } from './config-error.ts';
/** The part of a preset that the check uses. */
export type KnownPreset = Partial<Pick<Preset, 'usualCategory' | 'cookies' | 'idShape' | 'isSelfHosted' | 'integration'>>;
/** The services that a configuration can name by `preset`. */
export type Presets = Readonly<Record<string, KnownPreset>>;
/**
 * The presets that the author of an unknown name probably meant: first names with few typing mistakes, then longer
 * names that contain the unknown one, then names of which one word is similar.
 */
export declare function nearestPresets(written: string, names: readonly string[]): string[];
/** The vendor's ids that a service names: a text with one or several, or a list of such texts. */
export declare function vendorIdsIn(id: unknown): string[];
/**
 * Finds ids that do not look like ids of the preset's vendor, and ids that have no effect because nothing is loaded.
 */
export declare function findIdProblems({ preset, id, scriptUrl }: Readonly<Record<string, unknown>>, path: string, presets: Presets): ConfigProblem[];
/** The names of the cookies that a site declares for a service; entries without a name are left out. */
export declare function cookieNamesIn(cookies: unknown): string[];
/** The preset of this name; undefined: there is none. */
export declare function presetNamed(name: unknown, presets: Presets): KnownPreset | undefined;
/** The names of the cookies of a preset on the site's own domain; none if the preset needs no consent. */
export declare function vendorCookieNamesIn({ usualCategory, cookies }?: KnownPreset): string[];
