import type { Preset } from '../model/types.ts';

/** TikTok Pixel. */
export const tiktokPixel: Preset = {
  label: 'TikTok Pixel',
  provider: 'TikTok Technology Limited',
  privacyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_ttp', lifetime: '13 months' },
    { name: '_tt_enable_cookie', lifetime: '13 months' },
    { name: 'ttcsid', lifetime: '13 months' },
    { name: 'ttcsid_*', lifetime: '13 months' },
  ],
  calls: ['ttq.track', 'ttq.page', 'ttq.identify'],
  idShape: { pattern: /^[A-Z\d]{12,24}$/, example: 'C0ABCDEFGHIJ12345678' },
  integration: () => import('../integrations/vendors/tiktok-pixel.ts'),
  research: {
    sources: {
      provider: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
      cookies:
        'https://ads.tiktok.com/help/article?aid=10007540 (13 months, of all); Open Cookie Database, 2026-01-21 (names)',
      load: 'c15t, October 2026',
      consent: 'nuxt/scripts and c15t, which cite https://business-api.tiktok.com/portal/docs?id=1739585600931842',
      thirdCountry: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    },
    thirdCountry: 'servers in the United States, Malaysia and Singapore; companies of its group elsewhere have access',
    unverified: 'the names of the cookies',
    lookedUp: '2026-12-01',
  },
};
