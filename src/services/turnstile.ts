import type { Preset } from '../model/types.ts';

/** Cloudflare Turnstile, which stores nothing unless pre-clearance is on. */
export const turnstile: Preset = {
  label: 'Cloudflare Turnstile',
  provider: 'Cloudflare',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  usualCategory: 'necessary',
  purposeKey: 'security',
  research: {
    sources: {
      cookies: 'https://developers.cloudflare.com/turnstile/',
    },
    unverified: 'the legal entity; the privacy address',
    lookedUp: '2026-11-29',
  },
};
