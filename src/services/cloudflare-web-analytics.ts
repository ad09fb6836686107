import type { Preset } from '../model/types.ts';

/** Cloudflare Web Analytics, which stores nothing in the browser. */
export const cloudflareWebAnalytics: Preset = {
  label: 'Cloudflare Web Analytics',
  provider: 'Cloudflare, Inc.',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  onWithdraw: 'reload',
  research: {
    sources: {
      provider: 'https://www.cloudflare.com/privacypolicy/',
      cookies: 'c15t, October 2026',
      load: 'c15t, October 2026',
      thirdCountry: 'https://www.cloudflare.com/privacypolicy/',
    },
    thirdCountry: 'United States (Cloudflare stores in the United States and in the EEA)',
    lookedUp: '2026-11-30',
  },
};
