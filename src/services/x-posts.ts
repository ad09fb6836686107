import type { Preset } from '../model/types.ts';

/** X posts. */
export const xPosts: Preset = {
  label: 'X posts',
  provider: 'X',
  privacyUrl: 'https://x.com/privacy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'guest_id', lifetime: '2 years', domain: 'twitter.com' },
    { name: 'personalization_id', lifetime: '2 years', domain: 'twitter.com' },
  ],
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity',
    lookedUp: '2026-11-29',
  },
};
