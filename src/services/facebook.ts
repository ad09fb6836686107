import type { Preset } from '../model/types.ts';

/** Facebook posts, pages and buttons. */
export const facebook: Preset = {
  label: 'Facebook',
  provider: 'Meta Platforms Ireland Limited',
  privacyUrl: 'https://www.facebook.com/privacy/policy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'fr', lifetime: '90 days', domain: 'facebook.com' },
    { name: 'datr', lifetime: '2 years', domain: 'facebook.com' },
    { name: 'sb', lifetime: '2 years', domain: 'facebook.com' },
  ],
  research: {
    sources: {
      provider: 'https://www.facebook.com/privacy/policy',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'tarteaucitron 1.34',
      thirdCountry: 'https://about.fb.com/news/2023/05/our-response-to-the-decision-on-facebooks-eu-us-data-transfers/',
    },
    thirdCountry: 'United States',
    lookedUp: '2026-11-30',
  },
};
