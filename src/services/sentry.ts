import type { Preset } from '../model/types.ts';

/** Sentry. Only its Session Replay stores something: with that, put it into `analytics`. */
export const sentry: Preset = {
  label: 'Sentry',
  provider: 'Functional Software, Inc.',
  privacyUrl: 'https://sentry.io/privacy/',
  usualCategory: 'functional',
  purposeKey: 'analyticsText',
  cookies: [{ name: 'sentryReplaySession', lifetime: 'session', kind: 'sessionStorage' }],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{32}$/, example: '0123456789abcdef0123456789abcdef' },
  integration: () => import('../integrations/vendors/sentry.ts'),
  research: {
    sources: {
      provider: 'https://sentry.io/legal/dpa/',
      privacy: 'https://sentry.io/privacy/',
      cookies: '@sentry-internal/replay 10.57',
      load: 'https://docs.sentry.io/platforms/javascript/install/loader/',
    },
    lookedUp: '2026-12-01',
  },
};
