import type { Preset } from '../model/types.ts';

/** Mouseflow. */
export const mouseflow: Preset = {
  label: 'Mouseflow',
  provider: 'Mouseflow ApS',
  privacyUrl: 'https://mouseflow.com/legal/privacy',
  usualCategory: 'analytics',
  purposeKey: 'recording',
  cookies: [
    { name: 'mf_user', lifetime: '90 days' },
    { name: 'mf_*', lifetime: 'session' },
  ],
  calls: ['_mfq.push'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: '00000000-0000-4000-8000-000000000000' },
  integration: () => import('../integrations/vendors/mouseflow.ts'),
  research: {
    sources: {
      load: 'github.com/segmentio/analytics.js-integrations, integrations/mouseflow; react-mouseflow 1.0.4',
      provider: 'https://mouseflow.com/legal/privacy',
      cookies: 'https://help.mouseflow.com/en/articles/4282966',
      thirdCountry: 'https://mouseflow.com/de/privacy-shield',
    },
    thirdCountry: 'United States (Mouseflow, Inc., its subsidiary)',
    lookedUp: '2026-12-01',
  },
};
