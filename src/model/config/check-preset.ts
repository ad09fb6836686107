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

/** At most this many names are offered for one that is unknown. */
const MAX_NAMES = 3;

/** The names that somebody who wrote this one may have meant: by a typing mistake, or by a part of it. */
export function nearestPresets(written: string, names: readonly string[]): string[] {
  const longer = names.filter((name) => written.length > 2 && name.includes(written));
  const withPart = names.filter((name) => nearestName(written, name.split('-')));
  return [...new Set([...nearestNames(written, names), ...longer, ...withPart])].slice(0, MAX_NAMES);
}

/** The vendor's ids that a service names: a text with one or several, or a list of such texts. */
export function idsIn(id: unknown): string[] {
  const texts = (isList(id) ? id : [id]).filter(isText);
  return texts.flatMap((text) => text.split(/[\s,]+/)).filter(Boolean);
}

/** Finds ids that are none of the vendor of the preset, and those with which nothing is loaded. */
export function findIdProblems(
  { preset, id, scriptUrl }: Readonly<Record<string, unknown>>,
  path: string,
  presets: Presets,
): ConfigProblem[] {
  const { usualCategory, idShape, integration, isSelfHosted } = presetNamed(preset, presets) ?? {};
  const wrong = idShape && idsIn(id).find((id) => !idShape.pattern.test(id));
  if (wrong) return [configError(`${path}.id`, wrong, `No id of ${preset}: write one such as "${idShape.example}".`)];
  // Of a preset whose file has not arrived only the name is known. Google Analytics is part of the library.
  if (!id || !usualCategory || preset === 'google-analytics' || (integration && (scriptUrl || !isSelfHosted)))
    return [];
  return [configMistake(`${path}.id`, id, 'It loads nothing: see docs/services.md.')];
}

/** The names of the cookies that a site wrote at a service; entries without a name are left out. */
export function cookieNamesIn(cookies: unknown): string[] {
  const list = isList(cookies) ? cookies : [];
  return list.flatMap((cookie) => (isObject(cookie) && isText(cookie.name) ? cookie.name : []));
}

/** The preset of this name; undefined: there is none. */
export function presetNamed(name: unknown, presets: Presets): KnownPreset | undefined {
  return isText(name) && hasOwn(presets, name) ? presets[name] : undefined;
}

/** The names of the cookies that a vendor leaves on the domain of the site, where that takes consent. */
export function vendorCookieNamesIn({ usualCategory, cookies = [] }: KnownPreset = {}): string[] {
  if (usualCategory === 'necessary') return [];
  return cookies.flatMap(({ name, domain }) => (domain ? [] : name));
}
