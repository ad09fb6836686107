import type { ServiceInput } from '../model/types.ts';

const google = { provider: 'Google Ireland Limited', privacyUrl: 'https://policies.google.com/privacy' };

/** YouTube videos. What the player stores, it stores on its own domain. */
export const youtube: ServiceInput = { label: 'YouTube', ...google };

/** Google Maps. */
export const googleMaps: ServiceInput = { label: 'Google Maps', ...google };

/** Vimeo videos. */
export const vimeo: ServiceInput = {
  label: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  privacyUrl: 'https://vimeo.com/privacy',
};
