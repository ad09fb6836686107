import type { Preset } from '../model/types.ts';

/** Piwik PRO. `scriptUrl` is the address of its container: `https://<account>.containers.piwik.pro/<id>.js`. */
export const piwikPro: Preset = {
  label: 'Piwik PRO',
  provider: 'Piwik PRO SA',
  privacyUrl: 'https://piwik.pro/privacy-policy/',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  cookies: [
    { name: '_pk_id*', lifetime: '13 months' },
    { name: '_pk_ses*', lifetime: '30 minutes' },
    { name: 'ppms_privacy_*', lifetime: '1 year' },
    { name: 'stg_traffic_source_priority', lifetime: '30 minutes' },
    { name: 'stg_last_interaction', lifetime: '1 year' },
    { name: 'stg_returning_visitor', lifetime: '1 year' },
    { name: 'stg_*', lifetime: 'session' },
    { name: 'app_id', lifetime: '1 year' },
  ],
  calls: ['_paq.push'],
  isSelfHosted: true,
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: '00000000-0000-4000-8000-000000000000' },
  integration: () => import('../integrations/vendors/piwik-pro.ts'),
  research: {
    sources: {
      provider: 'https://piwik.pro/core-dpa/',
      cookies: 'https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro',
      load: 'tarteaucitron 1.34',
      consent: '@piwikpro/tracking-base-library',
    },
    lookedUp: '2026-11-30',
  },
};
