import type { Preset } from '../model/types.ts';

/** hCaptcha. Load it with the form that it protects. */
export const hcaptcha: Preset = {
  label: 'hCaptcha',
  provider: 'Intuition Machines',
  privacyUrl: 'https://www.hcaptcha.com/privacy',
  usualCategory: 'necessary',
  purposeKey: 'security',
  research: {
    sources: {
      privacy: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; cookies on its own domain',
    lookedUp: '2026-11-29',
  },
};
