import type { Preset } from '../model/types.ts';

/** hCaptcha. Load it with the form that it protects. */
export const hcaptcha: Preset = {
  label: 'hCaptcha',
  provider: 'Intuition Machines, Inc.',
  privacyUrl: 'https://www.hcaptcha.com/privacy',
  usualCategory: 'necessary',
  purposeKey: 'security',
  research: {
    sources: {
      provider: 'https://www.hcaptcha.com/terms',
      privacy: 'tarteaucitron 1.34',
      thirdCountry: 'https://www.imachines.com/privacy',
    },
    thirdCountry: 'United States',
    unverified: 'cookies on its own domain',
    lookedUp: '2026-11-30',
  },
};
