import type { Preset } from '../model/types.ts';

/** Adform. */
export const adform: Preset = {
  label: 'Adform',
  provider: 'Adform A/S',
  privacyUrl: 'https://site.adform.com/privacy-center/overview/',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: 'adformfrpid', lifetime: '30 days' },
    { name: 'uid', lifetime: '60 days', domain: 'adform.net' },
    { name: 'cid', lifetime: '60 days', domain: 'adform.net' },
    { name: 'C', lifetime: '60 days', domain: 'adform.net' },
    { name: 'TPC', lifetime: '14 days', domain: 'adform.net' },
  ],
  onWithdraw: 'reload',
  research: {
    sources: {
      provider: 'https://site.adform.com/terms-and-conditions/adform-privacy-compliance-agreement-11',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'tarteaucitron 1.34',
    },
    lookedUp: '2026-11-30',
  },
};
