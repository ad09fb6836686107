import type { Preset } from '../model/types.ts';

/**
 * Matomo without cookies. It recognises a visitor for a day by a hash of the address and the browser's features, so it
 * is still asked for. On a server of the site itself, the site is the provider: write `provider` and `privacyUrl`.
 * `scriptUrl` says where matomo.js is.
 */
export const matomoCookieless: Preset = {
  label: 'Matomo',
  provider: 'Matomo',
  privacyUrl: 'https://matomo.org/privacy-policy/',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  calls: ['_paq.push'],
  isSelfHosted: true,
  idShape: { pattern: /^\d{1,9}$/, example: '1' },
  integration: () => import('../integrations/vendors/matomo-cookieless.ts'),
  research: {
    sources: {
      cookies: 'https://matomo.org/faq/general/faq_157/',
      consent: 'https://developer.matomo.org/guides/tracking-consent',
      thirdCountry:
        'https://matomo.org/matomo-cloud-privacy-policy/; https://matomo.org/matomo-cloud-dpa/subprocessors',
    },
    thirdCountry:
      'none on a server of the site; Matomo Cloud stores in Germany and in Ireland, and its provider, InnoCraft Limited, is in New Zealand',
    lookedUp: '2026-11-30',
  },
};
