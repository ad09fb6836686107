import type { Preset } from '../model/types.ts';

/** Spotify. */
export const spotify: Preset = {
  label: 'Spotify',
  provider: 'Spotify AB',
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  usualCategory: 'functional',
  purposeKey: 'embed',
  cookies: [
    { name: 'sp_t', lifetime: '1 year', domain: 'spotify.com' },
    { name: 'sp_landing', lifetime: '1 day', domain: 'spotify.com' },
  ],
  research: {
    sources: {
      provider: 'https://www.spotify.com/legal/privacy-policy/',
      cookies: 'Open Cookie Database, 2026-01-21',
    },
    unverified: 'lifetime of sp_t',
    lookedUp: '2026-11-30',
  },
};
