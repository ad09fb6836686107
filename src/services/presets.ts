import type { ServiceInput } from '../model/types';
import { googleMaps, vimeo, youtube } from './embeds';
import { googleAnalytics } from './google-analytics';
import { metaPixel } from './meta-pixel';

/** The services that a configuration can name by `preset`. */
export const presets: Readonly<Record<string, ServiceInput>> = {
  'google-analytics': googleAnalytics,
  'meta-pixel': metaPixel,
  youtube,
  vimeo,
  'google-maps': googleMaps,
};
