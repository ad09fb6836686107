import type { Preset } from '../model/types.ts';

/** Pinterest Tag. */
export const pinterestTag: Preset = {
  label: 'Pinterest Tag',
  provider: 'Pinterest Europe Ltd.',
  privacyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_pin_unauth', lifetime: '1 year' },
    { name: '_epik', lifetime: '1 year' },
    { name: '_derived_epik', lifetime: '1 year' },
    { name: '_routing_id', lifetime: '1 year' },
    { name: '_pinterest_ct', lifetime: '1 year' },
    { name: '_pinterest_ct_rt', lifetime: '1 year' },
    { name: '_pinterest_ct_ua', lifetime: '1 year', domain: 'pinterest.com' },
    { name: '_pinterest_sess', lifetime: '1 year', domain: 'pinterest.com' },
  ],
  calls: ['pintrk'],
  idShape: { pattern: /^\d{10,16}$/, example: '2612345678901' },
  integration: () => import('../integrations/vendors/pinterest-tag.ts'),
  research: {
    sources: {
      provider: 'https://policy.pinterest.com/en/privacy-policy',
      cookies: 'https://help.pinterest.com/business/article/pinterest-tag-parameters-and-cookies',
      consent: 'c15t, October 2026',
      load: 'c15t, October 2026',
      thirdCountry: 'https://policy.pinterest.com/it/privacy-policy',
    },
    thirdCountry: 'United States (Pinterest, Inc. is joint controller)',
    unverified: 'the lifetimes',
    lookedUp: '2026-11-30',
  },
};
