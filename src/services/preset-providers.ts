import type { Config } from '../model/types.ts';

/** The legal entity behind each preset: all that the first layer says of it. The rest is in presets.ts. */
export const presetProviders = {
  'google-analytics': 'Google Ireland Limited',
  'meta-pixel': 'Meta Platforms Ireland Limited',
  youtube: 'Google Ireland Limited',
  vimeo: 'Vimeo.com, Inc.',
  'google-maps': 'Google Ireland Limited',
} as const;

/** Fills in the providers of preset services. The site's own texts win. */
export function withPresetProviders(config: Config): Config {
  const providers: Readonly<Record<string, string>> = presetProviders;
  const categories = config.categories.map((category) => ({
    ...category,
    services: category.services.map((service) => {
      const { preset = '', provider = Object.hasOwn(providers, preset) ? providers[preset] : undefined } = service;
      return provider === undefined ? service : { ...service, provider };
    }),
  }));
  return { ...config, categories };
}
