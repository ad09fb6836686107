import { hasOwn } from '../model/has-own.ts';
import type { Config, Service } from '../model/types.ts';
import { presets } from './presets.ts';

/** Fills in the facts of presets: provider, privacy statement, lifetimes. What the site wrote takes precedence. */
export function withPresetFacts(config: Config): Config {
  const complete = (service: Service): Service => {
    const { preset: name = '' } = service;
    // `hasOwn`, because every object inherits words such as `constructor`.
    const preset = hasOwn(presets, name) ? presets[name] : undefined;
    return {
      ...preset,
      ...service,
      cookies: service.cookies.map((cookie) => ({
        ...cookie,
        lifetime: cookie.lifetime || preset?.cookies?.find((known) => known.name === cookie.name)?.lifetime || '',
      })),
    };
  };
  const categories = config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
  return { ...config, categories, services: categories.flatMap(({ services }) => services) };
}
