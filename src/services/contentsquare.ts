import type { Preset } from '../model/types.ts';

/** Contentsquare. */
export const contentsquare: Preset = {
  label: 'Contentsquare',
  provider: 'Contentsquare',
  privacyUrl: 'https://contentsquare.com/privacy-center/',
  usualCategory: 'analytics',
  purposeKey: 'recording',
  cookies: [
    { name: '_cs_id', lifetime: '13 months' },
    { name: '_cs_s', lifetime: '30 minutes' },
    { name: '_cs_c', lifetime: '13 months' },
    { name: '_cs_s_ctx', lifetime: '30 minutes' },
    { name: '_cs_i', lifetime: '3 days' },
    { name: '_cs_cvars', lifetime: 'session' },
    { name: '_cs_ex', lifetime: '30 days' },
    { name: '_cs_mk_ga', lifetime: '30 minutes' },
  ],
  calls: ['_uxa.push'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[a-z\d]{8,20}$/, example: '2fd0bdb7ac6d6' },
  integration: () => import('../integrations/vendors/contentsquare.ts'),
  research: {
    sources: {
      cookies: 'https://docs.contentsquare.com/en/web/cookies; Open Cookie Database, 2026-01-21',
      load: '@contentsquare/tag-sdk 1.1.0',
      consent:
        'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/: an opt-out that stays, and none that takes it back',
      thirdCountry: 'https://contentsquare.com/privacy-center/subprocessors/',
    },
    thirdCountry:
      'companies of its group in the United States, the United Kingdom, Israel, Singapore, Japan, the United Arab Emirates, Egypt and Canada, among others',
    unverified: 'the legal entity, which depends on the contract',
    lookedUp: '2026-11-30',
  },
};
