import { hasOwn } from '../has-own.ts';
import type { Preset } from '../types.ts';
import { type ConfigProblem, configError, configMistake } from './config-error.ts';
import { nearestName, nearestNames } from './nearest-name.ts';
import { isList, isObject, isText } from './validate.ts';

/** The part of a preset that the check uses. */
export type KnownPreset = Partial<
  Pick<Preset, 'usualCategory' | 'cookies' | 'idShape' | 'isSelfHosted' | 'integration'>
>;

/** The services that a configuration can name by `preset`. */
export type Presets = Readonly<Record<string, KnownPreset>>;

/** At most this many names are suggested for an unknown name. */
const MAX_NAMES = 3;

/**
 * The presets that the author of an unknown name probably meant: first names with few typing mistakes, then longer
 * names that contain the unknown one, then names of which one word is similar.
 */
export function nearestPresets(written: string, names: readonly string[]): string[] {
  // One or two characters are part of too many names.
  const longer = names.filter((name) => written.length > 2 && name.includes(written));
  const withPart = names.filter((name) => nearestName(written, name.split('-')));
  return [...new Set([...nearestNames(written, names), ...longer, ...withPart])].slice(0, MAX_NAMES);
}

/** The vendor's ids that a service names: a text with one or several, or a list of such texts. */
export function vendorIdsIn(id: unknown): string[] {
  const texts = (isList(id) ? id : [id]).filter(isText);
  return texts.flatMap((text) => text.split(/[\s,]+/)).filter(Boolean);
}

/**
 * Finds ids that do not look like ids of the preset's vendor, and ids that have no effect because nothing is loaded.
 */
export function findIdProblems(
  { preset, id, scriptUrl }: Readonly<Record<string, unknown>>,
  path: string,
  presets: Presets,
): ConfigProblem[] {
  const { usualCategory, idShape, integration, isSelfHosted } = presetNamed(preset, presets) ?? {};
  const wrong = idShape && vendorIdsIn(id).find((id) => !idShape.pattern.test(id));
  if (wrong) return [configError(`${path}.id`, wrong, `No id of ${preset}: write one such as "${idShape.example}".`)];
  // Without `usualCategory`, the file of the preset has not arrived, so its integration is not known yet. Google
  // Analytics needs none, because the library loads it itself. A service on a server of the site is loaded from
  // `scriptUrl`.
  if (!id || !usualCategory || preset === 'google-analytics' || (integration && (scriptUrl || !isSelfHosted)))
    return [];
  return [configMistake(`${path}.id`, id, 'It loads nothing: see docs/services.md.')];
}

/** The names of the cookies that a site declares for a service; entries without a name are left out. */
export function cookieNamesIn(cookies: unknown): string[] {
  const list = isList(cookies) ? cookies : [];
  return list.flatMap((cookie) => (isObject(cookie) && isText(cookie.name) ? cookie.name : []));
}

/** The preset of this name; undefined: there is none. */
export function presetNamed(name: unknown, presets: Presets): KnownPreset | undefined {
  return isText(name) && hasOwn(presets, name) ? presets[name] : undefined;
}

/** The names of the cookies of a preset on the site's own domain; none if the preset needs no consent. */
export function vendorCookieNamesIn({ usualCategory, cookies = [] }: KnownPreset = {}): string[] {
  if (usualCategory === 'necessary') return [];
  return cookies.flatMap(({ name, domain }) => (domain ? [] : name));
}
