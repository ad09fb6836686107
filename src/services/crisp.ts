import type { Preset } from '../model/types.ts';

/** Crisp. */
export const crisp: Preset = {
  label: 'Crisp',
  provider: 'Crisp IM SAS',
  privacyUrl: 'https://crisp.chat/en/privacy/',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [{ name: 'crisp-client/*', lifetime: '6 months' }],
  calls: ['$crisp.push'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: '00000000-0000-4000-8000-000000000000' },
  integration: () => import('../integrations/vendors/crisp.ts'),
  research: {
    sources: {
      provider: 'Open Cookie Database, 2026-01-21',
      cookies: 'Open Cookie Database, 2026-01-21; https://docs.crisp.chat',
    },
    unverified: 'the privacy address; the address of the script',
    lookedUp: '2026-11-29',
  },
};
