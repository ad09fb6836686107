import type { Preset } from '../model/types.ts';

/** Criteo. */
export const criteo: Preset = {
  label: 'Criteo',
  provider: 'Criteo',
  privacyUrl: 'https://www.criteo.com/privacy/',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: 'cto_bundle', lifetime: '13 months' },
    { name: 'cto_bidid', lifetime: '13 months' },
    { name: 'cto_*', lifetime: 'session' },
    { name: 'uid', lifetime: '13 months', domain: 'criteo.com' },
  ],
  calls: ['criteo_q.push'],
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies: 'FAZ Cookie Manager (names)',
      thirdCountry: 'https://www.criteo.com/privacy/',
    },
    thirdCountry: 'countries such as the United States',
    unverified:
      'the legal entity, Criteo SA or an affiliate by place and contract (https://www.criteo.com/corporate-privacy-notice/); the lifetimes',
    lookedUp: '2026-12-01',
  },
};
