import type { Preset } from '../model/types.ts';

/** Cloudflare Web Analytics, which stores nothing in the browser. */
export const cloudflareWebAnalytics: Preset = {
  label: 'Cloudflare Web Analytics',
  provider: 'Cloudflare',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies: 'c15t, October 2026',
      load: 'c15t, October 2026',
    },
    unverified: 'the legal entity; the privacy address',
    lookedUp: '2026-11-29',
  },
};
