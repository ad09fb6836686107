import type { Preset } from '../model/types.ts';

/** Snap Pixel. */
export const snapPixel: Preset = {
  label: 'Snap Pixel',
  provider: 'Snap Inc.',
  privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_scid', lifetime: '13 months' },
    { name: '_scid_r', lifetime: '13 months' },
    { name: '_schn', lifetime: '1 day' },
    { name: 'sc_at', lifetime: '1 year', domain: 'snapchat.com' },
  ],
  calls: ['snaptr'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: '00000000-0000-4000-8000-000000000000' },
  integration: () => import('../integrations/vendors/snap-pixel.ts'),
  research: {
    sources: {
      provider: 'https://values.snap.com/privacy/privacy-policy/eea-uk-privacy-notice',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'c15t, October 2026',
      thirdCountry: 'https://values.snap.com/privacy/privacy-policy',
    },
    thirdCountry: 'United States',
    unverified: 'whether there is a call that withdraws consent',
    lookedUp: '2026-11-30',
  },
};
