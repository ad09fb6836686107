import type { Preset } from '../model/types.ts';

/** Brevo. */
export const brevo: Preset = {
  label: 'Brevo',
  provider: 'Sendinblue SAS',
  privacyUrl: 'https://www.brevo.com/legal/cookies/',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [{ name: 'sib_cuid', lifetime: '6 months' }],
  onWithdraw: 'reload',
  idShape: { pattern: /^[a-z\d]{12,40}$/, example: 'abcdefghijkl0123456789' },
  integration: () => import('../integrations/vendors/brevo.ts'),
  research: {
    sources: {
      provider: 'https://www.brevo.com/legal/termsofuse/',
      load: 'tarteaucitron 1.34',
    },
    unverified: 'the cookie and its lifetime',
    lookedUp: '2026-11-30',
  },
};
