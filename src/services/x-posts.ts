import type { Preset } from '../model/types.ts';

/** X posts. */
export const xPosts: Preset = {
  label: 'X posts',
  provider: 'X Internet Unlimited Company',
  privacyUrl: 'https://x.com/privacy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'guest_id', lifetime: '2 years', domain: 'twitter.com' },
    { name: 'personalization_id', lifetime: '2 years', domain: 'twitter.com' },
  ],
  research: {
    sources: {
      provider: 'https://x.com/privacy',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'tarteaucitron 1.34',
      thirdCountry: 'https://x.com/tos',
    },
    thirdCountry: 'United States and other countries',
    lookedUp: '2026-11-30',
  },
};
