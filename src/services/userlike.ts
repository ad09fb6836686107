import type { Preset } from '../model/types.ts';

/** Userlike. */
export const userlike: Preset = {
  label: 'Userlike',
  provider: 'Userlike',
  privacyUrl: 'https://www.userlike.com/en/terms',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [{ name: 'uslk_*', lifetime: '1 year' }],
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; the privacy address; the lifetimes',
    lookedUp: '2026-11-29',
  },
};
