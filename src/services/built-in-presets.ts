import type { Preset } from '../model/types.ts';
import { googleAnalytics } from './google-analytics.ts';
import { googleMaps } from './google-maps.ts';
import { metaPixel } from './meta-pixel.ts';
import { vimeo } from './vimeo.ts';
import { youtube } from './youtube.ts';

/** The presets that the library's own files know. Every other one is a file that is fetched by its name. */
export const builtInPresets: Readonly<Record<string, Preset>> = {
  'google-analytics': googleAnalytics,
  'meta-pixel': metaPixel,
  youtube,
  vimeo,
  'google-maps': googleMaps,
};
