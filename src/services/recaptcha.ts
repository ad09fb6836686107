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
      cookies: 'https://docs.cloud.google.com/recaptcha/docs/faq; the lifetime from Open Cookie Database, 2026-01-21',
    },
    unverified:
      'the legal entity, which depends on the contract; the lifetime; the link, as policies.google.com does not apply since 2 April 2026',
    lookedUp: '2026-12-01',
  },
};
