import type { Preset } from '../model/types.ts';

/** New Relic Browser. */
export const newRelic: Preset = {
  label: 'New Relic Browser',
  provider: 'New Relic',
  privacyUrl: 'https://newrelic.com/termsandconditions/services-notices',
  usualCategory: 'functional',
  purposeKey: 'analyticsText',
  cookies: [{ name: 'NRBA_SESSION', lifetime: 'session', kind: 'localStorage' }],
  onWithdraw: 'reload',
  research: {
    sources: {
      privacy: 'https://newrelic.com/termsandconditions/services-notices',
      cookies: '@newrelic/browser-agent 1.322',
      thirdCountry: 'https://docs.newrelic.com/docs/security/security-privacy/data-privacy',
    },
    thirdCountry: 'United States',
    unverified: 'the legal entity (New Relic, Inc. in terms of 2019 and 2020 that were replaced); the lifetime',
    lookedUp: '2026-12-01',
  },
};
