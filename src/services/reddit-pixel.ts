import type { Preset } from '../model/types.ts';

/** Reddit Pixel. */
export const redditPixel: Preset = {
  label: 'Reddit Pixel',
  provider: 'Reddit Netherlands B.V.',
  privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_rdt_uuid', lifetime: '90 days' },
    { name: 'edgebucket', lifetime: '2 years', domain: 'reddit.com' },
  ],
  calls: ['rdt'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[at]2_\w{4,20}$/, example: 'a2_abcdefgh' },
  integration: () => import('../integrations/vendors/reddit-pixel.ts'),
  research: {
    sources: {
      provider: 'https://www.reddit.com/policies/privacy-policy',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'c15t, October 2026',
      consent: 'c15t, October 2026: disabling first-party cookies does not stop events',
      thirdCountry: 'https://www.reddit.com/policies/privacy-policy',
    },
    thirdCountry: 'United States',
    lookedUp: '2026-11-30',
  },
};
