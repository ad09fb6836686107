import type { Category, CategoryInput, Config, ConfigInput, Service, ServiceInput } from '../types.ts';

/** Which cookies preset services leave: names parted by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;

/** Fills in every default. What cannot work is said by {@link checkConfig}; here it only must not grant anything. */
export function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config {
  const resolveCategory = ([category, one]: [string, CategoryInput]): Category => {
    const { required = category === 'necessary', services = {} } = one;
    const usual = required ? 'necessary' : 'consent';
    const resolveService = ([id, service]: [string, ServiceInput]): Service => {
      // the law's exemption is for statistics of the site itself, which nothing that a preset knows is, nor targeting
      const isAsked = (service.preset || category === 'targeting') && service.basis !== 'necessary';
      const basis = required || isAsked ? usual : (service.basis ?? usual);
      return {
        ...service,
        id,
        category,
        basis,
        granular: one.granular || basis === 'nl-statistics',
        vendorIds: [service.id ?? []].flat().flatMap((ids) => ids.split(/[\s,]+/)),
        cookies:
          service.cookies ??
          presetCookies[service.preset as string]?.split(' ').map((name) => ({ name, lifetime: '' })) ??
          [],
      };
    };
    return {
      ...one,
      id: category,
      category,
      required,
      basis: usual,
      services: Object.entries(services).map(resolveService),
    };
  };
  const categories = Object.entries({
    necessary: {},
    ...(input.categories ?? { functional: {}, analytics: {}, targeting: {} }),
  }).map(resolveCategory);
  return {
    scriptTimeout: 1e4,
    settingsHashes: ['#cookie-settings', '#cookie-instellingen'],
    revision: 1,
    controller: {},
    ...input,
    cookie: { name: 'akkoord', days: 182, ...input.cookie },
    categories,
    services: categories.flatMap(({ services }) => services),
    items: categories.flatMap((category) => [category, ...category.services]),
    input,
  };
}
