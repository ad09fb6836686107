import type { Preset } from '../model/types.ts';

/** OpenStreetMap. */
export const openstreetmap: Preset = {
  label: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  usualCategory: 'functional',
  purposeKey: 'embed',
  research: {
    sources: {
      provider: 'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ',
      privacy: 'tarteaucitron 1.34',
      thirdCountry: 'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ',
    },
    thirdCountry: 'United Kingdom; map tiles come from the nearest server of Fastly',
    unverified: 'cookies on its own domain',
    lookedUp: '2026-11-30',
  },
};
