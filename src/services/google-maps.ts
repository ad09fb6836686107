import type { Preset } from '../model/types.ts';

/** Google Maps. */
export const googleMaps: Preset = {
  label: 'Google Maps',
  provider: 'Google Ireland Limited',
  privacyUrl: 'https://policies.google.com/privacy',
  usualCategory: 'functional',
  purposeKey: 'embed',
  cookies: [
    { name: 'NID', lifetime: '6 months', domain: 'google.com' },
    { name: 'SOCS', lifetime: '13 months', domain: 'google.com' },
  ],
  research: {
    sources: {
      provider: 'https://policies.google.com/privacy (users in the EEA)',
      cookies: 'Open Cookie Database, 2026-01-21',
      thirdCountry: 'https://policies.google.com/privacy/frameworks',
    },
    thirdCountry: 'servers around the world',
    unverified: 'lifetime of NID',
    lookedUp: '2026-11-30',
  },
};
