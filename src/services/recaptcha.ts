import type { Preset } from '../model/types.ts';

/** Google reCAPTCHA. Google is processor since 2 April 2026. Load it with the form that it protects, not on every page. */
export const recaptcha: Preset = {
  label: 'Google reCAPTCHA',
  provider: 'Google',
  privacyUrl: 'https://cloud.google.com/terms/cloud-privacy-notice',
  usualCategory: 'necessary',
  purposeKey: 'security',
  cookies: [{ name: '_GRECAPTCHA', lifetime: '6 months', domain: 'google.com' }],
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21',
    },
    unverified: 'the legal entity; the link, as reCAPTCHA may not name policies.google.com since 2 April 2026',
    lookedUp: '2026-11-29',
  },
};
