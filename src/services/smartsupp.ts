import type { Preset } from '../model/types.ts';

/** Smartsupp. */
export const smartsupp: Preset = {
  label: 'Smartsupp',
  provider: 'Smartsupp.com, s.r.o.',
  privacyUrl: 'https://help.smartsupp.com/en_US/privacy/',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [{ name: 'ssupp.*', lifetime: '6 months' }],
  onWithdraw: 'reload',
  research: {
    sources: {
      provider: 'https://help.smartsupp.com/en_US/privacy/',
      cookies: 'tarteaucitron 1.34',
      thirdCountry: 'https://help.smartsupp.com/en_US/privacy/',
    },
    thirdCountry: 'stored mainly in the EU; some data in the United States and other countries',
    unverified: 'the lifetimes',
    lookedUp: '2026-11-30',
  },
};
