import type { Preset } from '../model/types.ts';

/** Google Analytics 4. Cookie names and lifetimes are from Google, those of older versions included. Its integration is part of the library. */
export const googleAnalytics: Preset = {
  label: 'Google Analytics',
  provider: 'Google Ireland Limited',
  privacyUrl: 'https://policies.google.com/privacy',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  cookies: [
    { name: '_ga', lifetime: '2 years' },
    { name: '_ga_*', lifetime: '2 years' },
    { name: '_gid', lifetime: '1 day' },
    { name: '_gat*', lifetime: '1 minute' },
    { name: '_dc_gtm_*', lifetime: '1 minute' },
    { name: '_gac_*', lifetime: '90 days' },
    { name: '_gcl_*', lifetime: '90 days' },
    { name: '__utm*', lifetime: '2 years' },
    { name: 'AMP_TOKEN', lifetime: '1 year' },
  ],
  research: {
    sources: {
      provider: 'https://policies.google.com/privacy (users in the EEA)',
      cookies: 'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
      consent: 'https://developers.google.com/tag-platform/security/guides/consent',
      thirdCountry: 'https://policies.google.com/privacy/frameworks',
    },
    thirdCountry: 'servers around the world',
    unverified: 'that it is the processor, too; lifetimes of _gac_*, _gcl_*, AMP_TOKEN',
    lookedUp: '2026-11-30',
  },
};
