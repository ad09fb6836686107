import type { Preset } from '../model/types.ts';

/** Smartsupp. */
export const smartsupp: Preset = {
  label: 'Smartsupp',
  provider: 'Smartsupp',
  privacyUrl: 'https://www.smartsupp.com/privacy/',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [{ name: 'ssupp.*', lifetime: '6 months' }],
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; the privacy address; the lifetimes',
    lookedUp: '2026-11-29',
  },
};
