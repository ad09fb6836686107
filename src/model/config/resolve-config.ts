import { freezeData } from '../freeze-data.ts';
import { hasOwn } from '../has-own.ts';
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
import { isExemption, mayBeExempt } from './exemption.ts';
import { mergeCookies } from './merge-cookies.ts';
import { ownData, withoutPrototype } from './own-data.ts';
import { fieldsOf, isHash, isPositive, textOf } from './read-value.ts';
import { isObject, isWholeNumberUpTo, MAX_COOKIE_DAYS, MAX_REVISION } from './validate.ts';

/** The names of each preset's cookies, separated by spaces; by the name of the preset. */
export type PresetCookies = Readonly<Record<string, string>>;

/** How many days a choice lasts where the site does not say. */
const DEFAULT_DAYS = 182;

/** The categories of a site that writes none. `undefined`: without any fields. */
const builtInCategories = { functional: undefined, analytics: undefined, targeting: undefined };

/**
 * Fills in every default. Never throws: the check explains mistakes, and here a mistake must only not grant anything.
 * So only `true` is true, nothing is inherited, and a value that is not understood counts as not written, or as the
 * strictest value that can be written.
 */
export function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config {
  const own = ownData(input);
  const {
    language,
    fallbackLanguage,
    revision = 1,
    controller,
    cookie,
    settingsHashes,
    scriptTimeout,
    ...others
  } = own;
  const written = isObject(own.categories) ? own.categories : builtInCategories;
  const categories = Object.entries({ necessary: undefined, ...written }).map(([id, category]) =>
    resolveCategory(id, fieldsOf(category), presetCookies),
  );
  const config = freezeData(
    withoutPrototype({
      ...others,
      ...(typeof language === 'string' && { language }),
      ...(typeof fallbackLanguage === 'string' && { fallbackLanguage }),
      // A revision that is not understood is the highest one, so that no yes under an earlier revision counts.
      revision: isWholeNumberUpTo(MAX_REVISION)(revision) ? revision : MAX_REVISION,
      embedded: own.embedded === true,
      controller: fieldsOf(controller),
      cookie: resolveCookie(fieldsOf(cookie)),
      settingsHashes: Array.isArray(settingsHashes)
        ? settingsHashes.filter(isHash)
        : ['#cookie-settings', '#cookie-instellingen'],
      scriptTimeout: isPositive(scriptTimeout) ? Number(scriptTimeout) : 10_000,
      categories,
      services: categories.flatMap(({ services }) => services),
      items: categories.flatMap((category) => [category, ...category.services]),
    }),
  );
  return Object.freeze(withoutPrototype({ ...config, input }));
}

function resolveCookie({ name, days, ...rest }: NonNullable<ConfigInput['cookie']>): Config['cookie'] {
  return withoutPrototype({
    ...rest,
    name: /^[\w-]+$/.test(textOf(name)) ? textOf(name) : 'akkoord',
    days: days === 'session' ? days : resolveDays(days ?? DEFAULT_DAYS),
  });
}

/** A lifetime that is not understood counts as one day: consent must not last longer than the site meant. */
function resolveDays(days: unknown): number {
  return isPositive(days) ? Math.min(Number(textOf(days)), MAX_COOKIE_DAYS) : 1;
}

function resolveCategory(id: string, input: CategoryInput, presetCookies: PresetCookies): Category {
  const required = (input.required ?? id === 'necessary') === true;
  return withoutPrototype({
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
  });
}

function resolveService(
  id: string,
  input: ServiceInput,
  category: { readonly id: string; readonly required: boolean; readonly isGranular: boolean },
  presetCookies: PresetCookies,
): Service {
  const known = namesOf(input.preset, presetCookies).map((name) => ({ name, lifetime: '' }));
  const own = Array.isArray(input.cookies) ? input.cookies.map(resolveDeclaredCookie) : [];
  const cookies = mergeCookies(own, known);
  const basis = category.required ? 'necessary' : basisOf(input, cookies, category.id, presetCookies);
  return withoutPrototype({
    ...input,
    id,
    category: category.id,
    basis,
    granular: category.isGranular || isExemption(basis),
    vendorIds: [input.id ?? []].flat().flatMap((ids) => textOf(ids).split(/[\s,]+/)),
    cookies,
  });
}

function resolveDeclaredCookie(input: CookieInput): CookieInput {
  const { name, lifetime, ...rest } = fieldsOf(input);
  return withoutPrototype({ ...rest, name: textOf(name), lifetime: textOf(lifetime) });
}

/** The basis of a service in a category that can be refused; consent where the law does not exempt the service. */
function basisOf(
  { basis, preset }: ServiceInput,
  cookies: readonly CookieInput[],
  category: string,
  presets: PresetCookies,
): Basis {
  if (basis === 'necessary') return 'necessary';
  if (!isExemption(basis)) return 'consent';
  const vendorCookieNames = Object.keys(presets).flatMap((name) => namesOf(name, presets));
  const candidate = { category, hasPreset: Boolean(preset), cookieNames: cookies.map(({ name }) => name) };
  return mayBeExempt(candidate, vendorCookieNames) ? basis : 'consent';
}

function namesOf(preset: string | undefined, presetCookies: PresetCookies): string[] {
  return (typeof preset === 'string' && hasOwn(presetCookies, preset) && presetCookies[preset]?.split(' ')) || [];
}
