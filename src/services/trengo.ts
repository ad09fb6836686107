import type { Preset } from '../model/types.ts';

/** Trengo. */
export const trengo: Preset = {
  label: 'Trengo',
  provider: 'Trengo B.V.',
  privacyUrl: 'https://trengo.com/privacy-statement',
  usualCategory: 'functional',
  purposeKey: 'chat',
  onWithdraw: 'reload',
  idShape: { pattern: /^[A-Za-z\d]{8,40}$/, example: 'AbCdEfGh12345678' },
  integration: () => import('../integrations/vendors/trengo.ts'),
  research: {
    sources: {
      load: 'the snippet of Trengo on sites in public repositories, 2026-12-01; not its own documentation',
      provider: 'https://trengo.com/terms-and-conditions',
      privacy: 'https://trengo.com/privacy-statement',
    },
    unverified: 'what it stores',
    lookedUp: '2026-12-01',
  },
};
