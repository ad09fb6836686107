import { googleAnalytics } from './google-analytics.js';
import { googleMaps } from './google-maps.js';
import { metaPixel } from './meta-pixel.js';
import { vimeo } from './vimeo.js';
import { youtube } from './youtube.js';

const builtInPresets = {
  "google-analytics": googleAnalytics,
  "meta-pixel": metaPixel,
  youtube,
  vimeo,
  "google-maps": googleMaps
};

export { builtInPresets };
