import type { Preset } from '../model/types.ts';

/** New Relic Browser. */
export const newRelic: Preset = {
  label: 'New Relic Browser',
  provider: 'New Relic',
  privacyUrl: 'https://newrelic.com/termsandconditions/privacy',
  usualCategory: 'functional',
  purposeKey: 'analyticsText',
  cookies: [{ name: 'NRBA_SESSION', lifetime: 'session', kind: 'localStorage' }],
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies: '@newrelic/browser-agent 1.322',
    },
    unverified: 'the legal entity; the privacy address; the lifetime',
    lookedUp: '2026-11-29',
  },
};
