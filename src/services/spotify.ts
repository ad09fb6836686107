import type { Preset } from '../model/types.ts';

/** Spotify. */
export const spotify: Preset = {
  label: 'Spotify',
  provider: 'Spotify',
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  usualCategory: 'functional',
  purposeKey: 'embed',
  cookies: [
    { name: 'sp_t', lifetime: '1 year', domain: 'spotify.com' },
    { name: 'sp_landing', lifetime: '1 day', domain: 'spotify.com' },
  ],
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21',
    },
    unverified: 'the legal entity; lifetime of sp_t',
    lookedUp: '2026-11-29',
  },
};
