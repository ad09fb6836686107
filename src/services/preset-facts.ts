import { hasOwn } from '../model/has-own.ts';
import type { Config, CookieInput, Preset, Service } from '../model/types.ts';
import { builtInPresets } from './built-in-presets.ts';

/**
 * Fills in the facts of presets: provider, privacy statement, lifetimes. What the site wrote takes precedence.
 *
 * @param presets default: those that no file is fetched for
 */
export function withPresetFacts(config: Config, presets: Readonly<Record<string, Preset>> = builtInPresets): Config {
  const complete = (service: Service): Service => {
    const { preset: name = '' } = service;
    // `hasOwn`, because every object inherits words such as `constructor`.
    const preset = hasOwn(presets, name) ? presets[name] : undefined;
    return preset ? { ...preset, ...service, cookies: cookiesOf(service, preset) } : service;
  };
  const categories = config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
  return { ...config, categories, services: categories.flatMap(({ services }) => services) };
}

/** The cookies of a service; those that core took from the preset get the rest of what is known about them. */
function cookiesOf({ cookies }: Service, { cookies: known = [] }: Preset): readonly CookieInput[] {
  if (cookies.length === 0) return known;
  return cookies.map((cookie) => ({
    ...cookie,
    lifetime: cookie.lifetime || known.find(({ name }) => name === cookie.name)?.lifetime || '',
  }));
}
