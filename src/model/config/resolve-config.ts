import { namesOverlap } from '../declaration/names-overlap.ts';
import type { Basis, Category, CategoryInput, Config, ConfigInput, Service, ServiceInput } from '../types.ts';
import { ownData } from './own-data.ts';

/** Which cookies the services of presets leave: names separated by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;

const builtInCategories = { functional: {}, analytics: {}, targeting: {} };

/**
 * Fills in every default. It reads strictly: only `true` is true, and what is not understood is asked for. What is wrong
 * is explained by the check; here it must not grant anything.
 */
export function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config {
  const own = ownData(input);
  const categories = Object.entries({ necessary: {}, ...(own.categories ?? builtInCategories) }).map(([id, category]) =>
    resolveCategory(id, category, presetCookies),
  );
  return {
    scriptTimeout: 10_000,
    settingsHashes: ['#cookie-settings', '#cookie-instellingen'],
    revision: 1,
    controller: {},
    ...own,
    cookie: { name: 'akkoord', days: 182, ...own.cookie },
    categories,
    services: categories.flatMap(({ services }) => services),
    items: categories.flatMap((category) => [category, ...category.services]),
    input,
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
    services: Object.entries(input.services ?? {}).map(([serviceId, service]) => {
      const basis = required ? 'necessary' : basisOf(service, id, presetCookies);
      return resolveService(serviceId, service, id, basis, input.granular === true, presetCookies);
    }),
  };
}

function resolveService(
  id: string,
  input: ServiceInput,
  category: string,
  basis: Basis,
  isGranular: boolean,
  presetCookies: PresetCookies,
): Service {
  return {
    ...input,
    id,
    category,
    basis,
    granular: isGranular || basis === 'nl-statistics',
    vendorIds: [input.id ?? []].flat().flatMap((ids) => ids.split(/[\s,]+/)),
    cookies: input.cookies ?? namesOf(input.preset, presetCookies).map((name) => ({ name, lifetime: '' })),
  };
}

/**
 * The basis of a service that can be refused. The exemption for statistics (Telecommunicatiewet art. 11.7a lid 3(b)) is
 * for those of the site itself: neither a service that a preset knows, nor one with the cookies of such a service, nor
 * anything in `targeting`.
 */
function basisOf({ basis, preset, cookies = [] }: ServiceInput, category: string, presets: PresetCookies): Basis {
  if (basis === 'necessary') return 'necessary';
  if (basis !== 'nl-statistics' || preset || category === 'targeting') return 'consent';
  const vendorNames = Object.keys(presets).flatMap((name) => namesOf(name, presets));
  const isVendors = cookies.some(({ name }) => vendorNames.some((vendorName) => namesOverlap(vendorName, `${name}`)));
  return isVendors ? 'consent' : 'nl-statistics';
}

function namesOf(preset: string | undefined, presetCookies: PresetCookies): string[] {
  return (preset && Object.hasOwn(presetCookies, preset) && presetCookies[preset]?.split(' ')) || [];
}
