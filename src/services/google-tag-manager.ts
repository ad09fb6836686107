import type { Preset } from '../model/types.ts';

/** Google Tag Manager itself, which stores nothing. Whatever the container loads is declared by services of its own. */
export const googleTagManager: Preset = {
  label: 'Google Tag Manager',
  provider: 'Google Ireland Limited',
  privacyUrl: 'https://policies.google.com/privacy',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  research: {
    sources: {
      load: 'tarteaucitron 1.34',
      provider:
        'https://policies.google.com/privacy (users in the EEA), which https://www.google.com/analytics/terms/tag-manager/ applies',
      cookies: 'https://developers.google.com/tag-platform/security/guides/consent',
    },
    lookedUp: '2026-12-01',
  },
};
