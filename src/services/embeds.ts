import type { ServiceInput } from '../model/types.ts';
import { presetProviders } from './preset-providers.ts';

/** YouTube videos. The player stores everything on its own domain, so the site has no cookies to declare. */
export const youtube: ServiceInput = {
  label: 'YouTube',
  provider: presetProviders.youtube,
  privacyUrl: 'https://policies.google.com/privacy',
};

/** Google Maps. */
export const googleMaps: ServiceInput = {
  label: 'Google Maps',
  provider: presetProviders['google-maps'],
  privacyUrl: 'https://policies.google.com/privacy',
};

/** Vimeo videos. */
export const vimeo: ServiceInput = {
  label: 'Vimeo',
  provider: presetProviders.vimeo,
  privacyUrl: 'https://vimeo.com/privacy',
};
