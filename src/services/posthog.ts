import type { Preset } from '../model/types.ts';

/** PostHog. */
export const posthog: Preset = {
  label: 'PostHog',
  provider: 'PostHog, Inc.',
  privacyUrl: 'https://posthog.com/privacy',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  cookies: [
    { name: 'ph_phc_*', lifetime: '1 year' },
    { name: 'ph_phc_*', lifetime: 'persistent', kind: 'localStorage' },
    { name: 'ph_phc_*', lifetime: 'session', kind: 'sessionStorage' },
    { name: '__ph_opt_in_out_*', lifetime: 'persistent', kind: 'localStorage' },
    { name: 'dmn_chk_*', lifetime: '1 minute' },
  ],
  calls: ['posthog.capture', 'posthog.identify'],
  idShape: { pattern: /^phc_\w{8,60}$/, example: 'phc_aBcDeFgHiJkL' },
  integration: () => import('../integrations/vendors/posthog.ts'),
  research: {
    sources: {
      provider: 'https://posthog.com/terms (PostHog Cloud)',
      cookies: 'posthog-js 1.449',
      load: 'c15t, October 2026',
      consent: 'posthog-js 1.449',
      thirdCountry: 'https://posthog.com/docs/privacy/data-storage',
    },
    thirdCountry: 'none with its European cloud (Frankfurt), which is used here by default',
    unverified: 'lifetime of dmn_chk_*',
    lookedUp: '2026-12-01',
  },
};
