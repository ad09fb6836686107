import type { Preset } from '../model/types.ts';

/** Plausible Analytics, which stores nothing in the browser. */
export const plausible: Preset = {
  label: 'Plausible Analytics',
  provider: 'Plausible Insights OÜ',
  privacyUrl: 'https://plausible.io/privacy',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  calls: ['plausible'],
  onWithdraw: 'reload',
  idShape: { pattern: /^pa-[\w-]{4,40}$/, example: 'pa-AbCdEfGh' },
  integration: () => import('../integrations/vendors/plausible.ts'),
  research: {
    sources: {
      provider: 'Open Cookie Database, 2026-01-21',
      load: 'c15t, October 2026',
      cookies: 'https://plausible.io/privacy',
    },
    lookedUp: '2026-11-29',
  },
};
