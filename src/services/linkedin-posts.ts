import type { Preset } from '../model/types.ts';

/** LinkedIn posts. */
export const linkedinPosts: Preset = {
  label: 'LinkedIn posts',
  provider: 'LinkedIn Ireland Unlimited Company',
  privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'bcookie', lifetime: '1 year', domain: 'linkedin.com' },
    { name: 'lidc', lifetime: '1 day', domain: 'linkedin.com' },
    { name: 'li_gc', lifetime: '6 months', domain: 'linkedin.com' },
  ],
  research: {
    sources: {
      provider: 'https://www.linkedin.com/legal/privacy/eu',
      cookies: 'Open Cookie Database, 2026-01-21',
      thirdCountry: 'https://www.linkedin.com/legal/privacy/eu',
    },
    thirdCountry: 'United States (LinkedIn Corporation)',
    lookedUp: '2026-11-30',
  },
};
