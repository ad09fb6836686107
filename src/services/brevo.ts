import type { Preset } from '../model/types.ts';

/** Brevo. */
export const brevo: Preset = {
  label: 'Brevo',
  provider: 'Brevo',
  privacyUrl: 'https://www.brevo.com/legal/cookies/',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [{ name: 'sib_cuid', lifetime: '6 months' }],
  onWithdraw: 'reload',
  idShape: { pattern: /^[a-z\d]{12,40}$/, example: 'abcdefghijkl0123456789' },
  integration: () => import('../integrations/vendors/brevo.ts'),
  research: {
    sources: {
      load: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; the cookie and its lifetime',
    lookedUp: '2026-11-29',
  },
};
