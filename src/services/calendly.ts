import type { Preset } from '../model/types.ts';

/** Calendly. `hide_gdpr_banner=1` in its address hides its own question about cookies: leave that out. */
export const calendly: Preset = {
  label: 'Calendly',
  provider: 'Calendly LLC',
  privacyUrl: 'https://calendly.com/legal/privacy-notice',
  usualCategory: 'functional',
  purposeKey: 'embed',
  calls: ['Calendly.initPopupWidget'],
  research: {
    sources: {
      provider: 'https://calendly.com/legal/privacy-notice',
      privacy: 'https://calendly.com/legal/privacy-notice',
      load: 'https://assets.calendly.com/assets/external/widget.js',
      thirdCountry: 'https://calendly.com/legal/privacy-notice',
    },
    thirdCountry: 'United States',
    unverified: 'cookies on its own domain',
    lookedUp: '2026-11-30',
  },
};
