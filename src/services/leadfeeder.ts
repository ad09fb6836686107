import type { Preset } from '../model/types.ts';

/** Dealfront (Leadfeeder). */
export const leadfeeder: Preset = {
  label: 'Dealfront (Leadfeeder)',
  provider: 'Dealfront',
  privacyUrl: 'https://www.dealfront.com/privacy-policy/',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [
    { name: '_lfa', lifetime: '1 year' },
    { name: '_lfa_consent', lifetime: '2 years' },
    { name: '_lfa_test_cookie_stored', lifetime: '1 minute' },
    { name: '_lfa*', lifetime: '2 years', kind: 'localStorage' },
  ],
  calls: ['ldfdr'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[A-Za-z\d]{8,24}$/, example: 'AbCdEfGh12345678' },
  integration: () => import('../integrations/vendors/leadfeeder.ts'),
  research: {
    sources: {
      cookies: 'https://help.dealfront.com/en/articles/7936730',
      load: 'FAZ Cookie Manager (host)',
    },
    unverified: 'the legal entity; the privacy address',
    lookedUp: '2026-11-29',
  },
};
