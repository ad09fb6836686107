import type { Preset } from '../model/types.ts';

/** Stripe. Necessary on the page where somebody pays, and nowhere else. */
export const stripe: Preset = {
  label: 'Stripe',
  provider: 'Stripe',
  privacyUrl: 'https://stripe.com/privacy',
  usualCategory: 'necessary',
  purposeKey: 'necessaryText',
  cookies: [
    { name: '__stripe_mid', lifetime: '1 year' },
    { name: '__stripe_sid', lifetime: '30 minutes' },
    { name: 'm', lifetime: '2 years', domain: 'm.stripe.com' },
  ],
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21',
      privacy: 'https://stripe.com/privacy',
    },
    unverified: 'the legal entity, which depends on the country (https://stripe.com/privacy); lifetime of m',
    lookedUp: '2026-12-01',
  },
};
