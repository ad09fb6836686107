import type { Preset } from '../model/types.ts';

/**
 * Shopify, whose shops ask its Customer Privacy API what was consented to. In a required category it hears of each
 * decision; `params` names other consent ids by its purposes, as in `{ "analytics": "measuring" }`.
 */
export const shopify: Preset = {
  label: 'Shopify',
  provider: 'Shopify International Limited',
  privacyUrl: 'https://www.shopify.com/legal/privacy',
  usualCategory: 'necessary',
  purposeKey: 'necessaryText',
  cookies: [{ name: '_tracking_consent', lifetime: '1 year' }],
  integration: () => import('../integrations/vendors/shopify.ts'),
  research: {
    sources: {
      provider:
        'https://help.shopify.com/en/manual/privacy-and-security/privacy/international-data-transfers/contracting-entities',
      cookies: 'https://www.shopify.com/legal/cookies',
      consent: 'https://shopify.dev/docs/api/customer-privacy',
      thirdCountry:
        'https://help.shopify.com/en/manual/privacy-and-security/privacy/international-data-transfers/onward-transfers',
    },
    thirdCountry: 'Canada (Shopify Inc.)',
    unverified: 'lifetime of _tracking_consent; further cookies of the shop itself',
    lookedUp: '2026-11-30',
  },
};
