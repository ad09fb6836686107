import { googleMaps, vimeo, youtube } from './embeds.js';
import { googleAnalytics } from './google-analytics.js';
import { metaPixel } from './meta-pixel.js';
import './preset-providers.js';

const presets = {
  "google-analytics": googleAnalytics,
  "meta-pixel": metaPixel,
  youtube,
  vimeo,
  "google-maps": googleMaps
};

export { presets };
