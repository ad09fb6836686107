import type { Preset } from '../model/types.ts';

/** Cloudflare Turnstile, which stores nothing unless pre-clearance is on. */
export const turnstile: Preset = {
  label: 'Cloudflare Turnstile',
  provider: 'Cloudflare, Inc.',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  usualCategory: 'necessary',
  purposeKey: 'security',
  research: {
    sources: {
      provider: 'https://www.cloudflare.com/privacypolicy/',
      cookies: 'https://developers.cloudflare.com/turnstile/',
      thirdCountry: 'https://www.cloudflare.com/privacypolicy/',
    },
    thirdCountry: 'United States (Cloudflare stores in the United States and in the EEA)',
    lookedUp: '2026-11-30',
  },
};
