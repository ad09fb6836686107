import type { Preset } from '../model/types.ts';

/** Instagram. */
export const instagram: Preset = {
  label: 'Instagram',
  provider: 'Meta Platforms Ireland Limited',
  privacyUrl: 'https://www.facebook.com/privacy/policy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'mid', lifetime: '2 years', domain: 'instagram.com' },
    { name: 'ig_did', lifetime: '2 years', domain: 'instagram.com' },
    { name: 'datr', lifetime: '2 years', domain: 'instagram.com' },
  ],
  research: {
    sources: {
      provider: 'https://www.facebook.com/privacy/policy',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'tarteaucitron 1.34',
      thirdCountry: 'https://www.facebook.com/privacy/policy',
    },
    thirdCountry: 'United States',
    unverified: 'the lifetimes',
    lookedUp: '2026-11-30',
  },
};
