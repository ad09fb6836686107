import type { Preset } from '../model/types.ts';

/** Matomo. On a server of the site itself, the site is the provider: write `provider` and `privacyUrl`. `scriptUrl` says where matomo.js is. */
export const matomo: Preset = {
  label: 'Matomo',
  provider: 'Matomo',
  privacyUrl: 'https://matomo.org/privacy-policy/',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  cookies: [
    { name: '_pk_id*', lifetime: '13 months' },
    { name: '_pk_ses*', lifetime: '30 minutes' },
    { name: '_pk_ref*', lifetime: '6 months' },
    { name: '_pk_cvar*', lifetime: '30 minutes' },
    { name: '_pk_hsr*', lifetime: '30 minutes' },
    { name: '_pk_testcookie*', lifetime: 'session' },
    { name: 'mtm_consent', lifetime: '30 years' },
    { name: 'mtm_cookie_consent', lifetime: '30 years' },
    { name: 'mtm_consent_removed', lifetime: '30 years' },
  ],
  calls: ['_paq.push'],
  isSelfHosted: true,
  idShape: { pattern: /^\d{1,9}$/, example: '1' },
  integration: () => import('../integrations/vendors/matomo.ts'),
  research: {
    sources: {
      cookies: 'https://matomo.org/faq/general/faq_146/',
      consent: 'https://developer.matomo.org/guides/tracking-consent',
      thirdCountry:
        'https://matomo.org/matomo-cloud-privacy-policy/; https://matomo.org/matomo-cloud-dpa/subprocessors',
    },
    thirdCountry:
      'none on a server of the site; Matomo Cloud stores in Germany and in Ireland, and its provider, InnoCraft Limited, is in New Zealand',
    unverified: 'lifetime of mtm_cookie_consent',
    lookedUp: '2026-12-01',
  },
};
