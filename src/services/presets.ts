import type { ServiceInput } from '../model/types.ts';
import { googleMaps, vimeo, youtube } from './embeds.ts';
import { googleAnalytics } from './google-analytics.ts';
import { metaPixel } from './meta-pixel.ts';

/** The services that a configuration can name by `preset`. */
export const presets: Readonly<Record<string, ServiceInput>> = {
  'google-analytics': googleAnalytics,
  'meta-pixel': metaPixel,
  youtube,
  vimeo,
  'google-maps': googleMaps,
};
