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
      cookies: 'Open Cookie Database, 2026-01-21; https://policies.google.com/technologies/cookies (NID)',
      thirdCountry: 'https://policies.google.com/privacy/frameworks',
    },
    thirdCountry: 'servers around the world',
    lookedUp: '2026-12-01',
  },
};
