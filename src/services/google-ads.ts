import type { Preset } from '../model/types.ts';

/** Google Ads: conversions and remarketing. `_gcl_*` belongs to Google Analytics too, and stays while either is granted. */
export const googleAds: Preset = {
  label: 'Google Ads',
  provider: 'Google Ireland Limited',
  privacyUrl: 'https://policies.google.com/privacy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_gcl_*', lifetime: '90 days' },
    { name: '_gac_*', lifetime: '90 days' },
    { name: 'FPGCL*', lifetime: '90 days' },
    { name: 'IDE', lifetime: '2 years', domain: 'doubleclick.net' },
    { name: 'DSID', lifetime: '2 weeks', domain: 'doubleclick.net' },
    { name: 'NID', lifetime: '6 months', domain: 'google.com' },
  ],
  onWithdraw: 'reload',
  idShape: { pattern: /^AW-\d{6,14}$/, example: 'AW-123456789' },
  integration: () => import('../integrations/vendors/google-ads.ts'),
  research: {
    sources: {
      provider: 'https://policies.google.com/privacy (users in the EEA)',
      cookies:
        'https://support.google.com/analytics/answer/7519794 (_gac_*, _gcl_*: names); Open Cookie Database, 2026-01-21; https://policies.google.com/technologies/cookies (NID)',
      consent: 'https://developers.google.com/tag-platform/security/guides/consent',
      thirdCountry: 'https://policies.google.com/privacy/frameworks',
    },
    thirdCountry: 'servers around the world',
    lookedUp: '2026-12-01',
  },
};
