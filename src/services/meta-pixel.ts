import type { Preset } from '../model/types.ts';

/** Meta Pixel. */
export const metaPixel: Preset = {
  label: 'Meta Pixel',
  provider: 'Meta Platforms Ireland Limited',
  privacyUrl: 'https://www.facebook.com/privacy/policy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_fbp', lifetime: '90 days' },
    { name: '_fbc', lifetime: '90 days' },
    { name: 'fr', lifetime: '90 days', domain: 'facebook.com' },
    { name: 'datr', lifetime: '2 years', domain: 'facebook.com' },
    { name: 'sb', lifetime: '2 years', domain: 'facebook.com' },
  ],
  calls: ['fbq'],
  idShape: { pattern: /^\d{3,20}$/, example: '1234567890123456' },
  integration: () => import('../integrations/vendors/meta-pixel.ts'),
  research: {
    sources: {
      provider: 'https://www.facebook.com/privacy/policy',
      cookies:
        'https://github.com/facebook/capi-param-builder (_fbp, _fbc); Open Cookie Database, 2026-01-21 (facebook.com)',
      load: 'tarteaucitron 1.34',
      consent: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
      thirdCountry: 'https://about.fb.com/news/2023/05/our-response-to-the-decision-on-facebooks-eu-us-data-transfers/',
    },
    thirdCountry: 'United States',
    unverified: 'the cookies of facebook.com',
    lookedUp: '2026-12-01',
  },
};
