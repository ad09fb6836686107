import { hasOwn } from '../has-own.ts';
import type { Preset } from '../types.ts';
import { type ConfigProblem, configError } from './config-error.ts';
import { nearestName, nearestNames } from './nearest-name.ts';
import { isText } from './validate.ts';

/** What the check uses of a preset. */
export type KnownPreset = Partial<Pick<Preset, 'usualCategory' | 'cookies' | 'idShape' | 'isSelfHosted'>>;

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

/** Finds an id that is none of the vendor of the preset. */
export function findIdProblems(
  { preset, id }: Readonly<Record<string, unknown>>,
  path: string,
  presets: Presets,
): ConfigProblem[] {
  const { idShape } = presetNamed(preset, presets) ?? {};
  if (!idShape || !isText(id)) return [];
  const isWrong = id.split(/[\s,]+/).some((one) => !idShape.pattern.test(one));
  return isWrong ? [configError(`${path}.id`, id, `No id of ${preset}: write one such as "${idShape.example}".`)] : [];
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
