import { hasOwn } from '../model/has-own.ts';
import type { Config } from '../model/types.ts';

/** The legal entity behind each preset. The first layer needs no other fact; the rest is in presets.ts. */
export const presetProviders = {
  'google-analytics': 'Google Ireland Limited',
  'meta-pixel': 'Meta Platforms Ireland Limited',
  youtube: 'Google Ireland Limited',
  vimeo: 'Vimeo.com, Inc.',
  'google-maps': 'Google Ireland Limited',
} as const;

/** Fills in the providers of services with a preset. What the site wrote takes precedence. */
export function withPresetProviders(config: Config): Config {
  const providers: Readonly<Record<string, string>> = presetProviders;
  const categories = config.categories.map((category) => ({
    ...category,
    services: category.services.map((service) => {
      const { preset = '', provider = hasOwn(providers, preset) ? providers[preset] : undefined } = service;
      return provider === undefined ? service : { ...service, provider };
    }),
  }));
  return { ...config, categories };
}
