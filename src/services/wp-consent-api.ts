import type { Preset } from '../model/types.ts';

/**
 * WP Consent API, the plugin by which plugins of WordPress ask what was consented to. In a required category it hears of
 * each decision; `params` names other consent ids by its categories, as in `{ "statistics": "measuring" }`.
 */
export const wpConsentApi: Preset = {
  label: 'WP Consent API',
  provider: 'WordPress',
  privacyUrl: 'https://wordpress.org/about/privacy/',
  usualCategory: 'necessary',
  purposeKey: 'necessaryText',
  cookies: [{ name: 'wp_consent_*', lifetime: '30 days' }],
  integration: () => import('../integrations/vendors/wp-consent-api.ts'),
  research: {
    sources: {
      consent: 'https://wordpress.org/plugins/wp-consent-api/',
      cookies: 'the plugin itself: assets/js/wp-consent-api.js; a filter of WordPress changes names and lifetime',
    },
    lookedUp: '2026-11-30',
  },
};
