import type { Preset } from '../model/types.ts';

/** The network of Cloudflare, whose servers set these cookies. A script cannot see or delete them. */
export const cloudflare: Preset = {
  label: 'Cloudflare',
  provider: 'Cloudflare, Inc.',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  usualCategory: 'necessary',
  purposeKey: 'security',
  cookies: [
    { name: '__cf_bm', lifetime: '30 minutes' },
    { name: '_cfuvid', lifetime: 'session' },
    { name: 'cf_clearance', lifetime: '1 year' },
    { name: '__cflb', lifetime: '1 day' },
    { name: '__cfruid', lifetime: 'session' },
  ],
  research: {
    sources: {
      provider: 'https://www.cloudflare.com/privacypolicy/',
      cookies:
        'Open Cookie Database, 2026-01-21; https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      thirdCountry: 'https://www.cloudflare.com/privacypolicy/',
    },
    thirdCountry: 'United States (Cloudflare stores in the United States and in the EEA)',
    unverified:
      'lifetimes of _cfuvid and __cfruid; that of cf_clearance, which counts for 30 minutes unless the site sets another time (github.com/cloudflare/cloudflare-docs, challenge-passage.mdx): browsers may keep it longer',
    lookedUp: '2026-12-01',
  },
};
