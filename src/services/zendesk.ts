import type { Preset } from '../model/types.ts';

/** Zendesk. */
export const zendesk: Preset = {
  label: 'Zendesk',
  provider: 'Zendesk, Inc.',
  privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [
    { name: '__zlcmid', lifetime: '1 year' },
    { name: '__zlcprivacy', lifetime: '1 year' },
    { name: 'ZD-*', lifetime: 'persistent', kind: 'localStorage' },
  ],
  calls: ['zE'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: '00000000-0000-4000-8000-000000000000' },
  integration: () => import('../integrations/vendors/zendesk.ts'),
  research: {
    sources: {
      provider: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
      cookies: 'https://support.zendesk.com/hc/en-us/articles/4408828505754; Open Cookie Database, 2026-01-21',
      load: 'c15t, October 2026',
    },
    lookedUp: '2026-11-30',
  },
};
