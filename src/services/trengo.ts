import type { Preset } from '../model/types.ts';

/** Trengo. */
export const trengo: Preset = {
  label: 'Trengo',
  provider: 'Trengo',
  privacyUrl: 'https://trengo.com/legal/privacy-policy',
  usualCategory: 'functional',
  purposeKey: 'chat',
  onWithdraw: 'reload',
  idShape: { pattern: /^[A-Za-z\d]{8,40}$/, example: 'AbCdEfGh12345678' },
  integration: () => import('../integrations/vendors/trengo.ts'),
  research: {
    sources: {},
    unverified: 'everything but its name',
    lookedUp: '2026-11-29',
  },
};
