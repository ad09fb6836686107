import type { Preset } from '../model/types.ts';

/** Google Tag Manager itself, which stores nothing. Whatever the container loads is declared by services of its own. */
export const googleTagManager: Preset = {
  label: 'Google Tag Manager',
  provider: 'Google',
  privacyUrl: 'https://policies.google.com/privacy',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  research: {
    sources: {
      load: 'tarteaucitron 1.34',
      cookies: 'https://developers.google.com/tag-platform/security/guides/consent',
    },
    unverified: 'the legal entity',
    lookedUp: '2026-11-29',
  },
};
