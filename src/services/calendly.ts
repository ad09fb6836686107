import type { Preset } from '../model/types.ts';

/** Calendly. `hide_gdpr_banner=1` in its address hides its own question about cookies: leave that out. */
export const calendly: Preset = {
  label: 'Calendly',
  provider: 'Calendly',
  privacyUrl: 'https://calendly.com/privacy',
  usualCategory: 'functional',
  purposeKey: 'embed',
  calls: ['Calendly.initPopupWidget'],
  research: {
    sources: {
      load: 'https://assets.calendly.com/assets/external/widget.js',
      privacy: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; cookies on its own domain',
    lookedUp: '2026-11-29',
  },
};
