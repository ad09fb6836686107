import { freezeData } from '../freeze-data.ts';
import type {
  Basis,
  Category,
  CategoryInput,
  Config,
  ConfigInput,
  CookieInput,
  Service,
  ServiceInput,
} from '../types.ts';
import { mayBeExempt } from './exemption.ts';
import { ownData } from './own-data.ts';

/** Which cookies the services of presets leave: names separated by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;

/** How long a choice lasts where the site does not say. */
const DEFAULT_DAYS = 182;

const builtInCategories = { functional: {}, analytics: {}, targeting: {} };

/**
 * Fills in every default. It reads strictly and never throws: only `true` is true, what is not understood counts as not
 * written, and is asked for. The check explains what is wrong; here it must not grant anything.
 */
export function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config {
  const own = ownData(input);
  const { language, fallbackLanguage, revision, controller, cookie, settingsHashes, scriptTimeout, ...others } = own;
  const categories = Object.entries({ necessary: {}, ...fieldsOf(own.categories ?? builtInCategories) }).map(
    ([id, category]) => resolveCategory(id, fieldsOf(category), presetCookies),
  );
  const config = freezeData({
    ...others,
    ...(typeof language === 'string' && { language }),
    ...(typeof fallbackLanguage === 'string' && { fallbackLanguage }),
    revision: Number.isInteger(revision) ? Number(revision) : 1,
    controller: fieldsOf(controller),
    cookie: resolveCookie(fieldsOf(cookie)),
    settingsHashes: Array.isArray(settingsHashes)
      ? settingsHashes.filter(isHash)
      : ['#cookie-settings', '#cookie-instellingen'],
    scriptTimeout: isPositive(scriptTimeout) ? Number(scriptTimeout) : 10_000,
    categories,
    services: categories.flatMap(({ services }) => services),
    items: categories.flatMap((category) => [category, ...category.services]),
  });
  return Object.freeze({ ...config, input });
}

function resolveCookie({ name, days, ...rest }: NonNullable<ConfigInput['cookie']>): Config['cookie'] {
  return {
    ...rest,
    name: /^[\w-]+$/.test(textOf(name)) ? textOf(name) : 'akkoord',
    days: days === 'session' || isPositive(days) ? (days ?? DEFAULT_DAYS) : DEFAULT_DAYS,
  };
}

function resolveCategory(id: string, input: CategoryInput, presetCookies: PresetCookies): Category {
  const required = (input.required ?? id === 'necessary') === true;
  return {
    ...input,
    id,
    category: id,
    required,
    basis: required ? 'necessary' : 'consent',
    services: Object.entries(fieldsOf(input.services)).map(([serviceId, service]) =>
      resolveService(
        serviceId,
        fieldsOf(service),
        { id, required, isGranular: input.granular === true },
        presetCookies,
      ),
    ),
  };
}

function resolveService(
  id: string,
  input: ServiceInput,
  category: { readonly id: string; readonly required: boolean; readonly isGranular: boolean },
  presetCookies: PresetCookies,
): Service {
  const known = namesOf(input.preset, presetCookies).map((name) => ({ name, lifetime: '' }));
  const cookies = Array.isArray(input.cookies) ? input.cookies.map(resolveDeclaredCookie) : known;
  const basis = category.required ? 'necessary' : basisOf({ ...input, cookies }, category.id, presetCookies);
  return {
    ...input,
    id,
    category: category.id,
    basis,
    granular: category.isGranular || basis === 'nl-statistics',
    vendorIds: [input.id ?? []].flat().flatMap((ids) => textOf(ids).split(/[\s,]+/)),
    cookies,
  };
}

function resolveDeclaredCookie(input: CookieInput): CookieInput {
  const { name, lifetime, ...rest } = fieldsOf(input);
  return { ...rest, name: textOf(name), lifetime: textOf(lifetime) };
}

/** Text as it is, numbers as text, and nothing else: objects of {@link ownData} cannot be turned into text. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

function isPositive(value: unknown): boolean {
  return Number(textOf(value)) > 0;
}

/** It becomes part of a selector; and an empty one would be found in every address. */
function isHash(value: unknown): boolean {
  return /^#?[^"\\\s#]+$/.test(textOf(value));
}

/** The fields of an object; none of anything else. */
function fieldsOf<T extends object>(value: T | undefined): T | Record<string, never> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The basis of a service that can be refused; an exemption only where the law has one. */
function basisOf({ basis, preset, cookies = [] }: ServiceInput, category: string, presets: PresetCookies): Basis {
  if (basis === 'necessary') return 'necessary';
  if (basis !== 'nl-statistics') return 'consent';
  const vendorCookieNames = Object.keys(presets).flatMap((name) => namesOf(name, presets));
  const candidate = { category, hasPreset: Boolean(preset), cookieNames: cookies.map(({ name }) => `${name}`) };
  return mayBeExempt(candidate, vendorCookieNames) ? 'nl-statistics' : 'consent';
}

function namesOf(preset: string | undefined, presetCookies: PresetCookies): string[] {
  return (
    (typeof preset === 'string' && Object.hasOwn(presetCookies, preset) && presetCookies[preset]?.split(' ')) || []
  );
}
