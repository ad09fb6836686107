import type { CategoryInput, Config, ConfigInput, Service, ServiceInput } from './types';

/** Which cookies preset services leave: names parted by spaces, by preset. */
export type PresetCookies = Readonly<Record<string, string>>;

/** Fills in every default. What cannot work is said by {@link checkConfig}; here it only must not grant anything. */
export function resolveConfig(input: ConfigInput, presetCookies: PresetCookies): Config {
  const resolveCategory = ([category, one]: [string, CategoryInput]) => {
    const { required = category === 'necessary', services = {} } = one;
    const resolveService = ([id, service]: [string, ServiceInput]): Service => ({
      ...service,
      id,
      category,
      vendorIds: [service.id ?? []].flat().flatMap((ids) => ids.split(/[\s,]+/)),
      basis: service.basis ?? (required ? 'necessary' : 'consent'),
      cookies:
        service.cookies ??
        presetCookies[service.preset as string]?.split(' ').map((name) => ({ name, lifetime: '' })) ??
        [],
    });
    return { ...one, id: category, required, services: Object.entries(services).map(resolveService) };
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
    input,
  };
}
