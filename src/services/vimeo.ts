import type { Preset } from '../model/types.ts';

/** Vimeo videos. A video with a password or a registration form leaves a cookie of its own besides. */
export const vimeo: Preset = {
  label: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  privacyUrl: 'https://vimeo.com/privacy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'vuid', lifetime: '2 years', domain: 'vimeo.com' },
    { name: 'player', lifetime: '1 year', domain: 'vimeo.com' },
    { name: 'flags', lifetime: '1 year', domain: 'vimeo.com' },
    { name: 'player_clearance', lifetime: '7 days', domain: 'vimeo.com' },
    { name: 'cf_clearance', lifetime: '1 year', domain: 'vimeo.com' },
    { name: '__cf_bm', lifetime: '30 minutes', domain: 'vimeo.com' },
    { name: '_cfuvid', lifetime: 'session', domain: 'vimeo.com' },
  ],
  research: {
    sources: {
      provider: 'https://vimeo.com/privacy',
      cookies: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
      thirdCountry: 'https://vimeo.com/privacy',
    },
    thirdCountry: 'United States and other countries',
    lookedUp: '2026-12-01',
  },
};
