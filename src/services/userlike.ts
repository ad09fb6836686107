import type { Preset } from '../model/types.ts';

/** Userlike. */
export const userlike: Preset = {
  label: 'Userlike',
  provider: 'Userlike',
  privacyUrl: 'https://www.userlike.com/en/terms',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [
    { name: 'uslk_*', lifetime: '1 year' },
    { name: 'uslk_*', lifetime: 'persistent', kind: 'localStorage' },
  ],
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies:
        'https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for; https://userlike-en.helpscoutdocs.com/article/307-userlike-use-of-cookies',
    },
    unverified: 'the legal entity; the privacy address',
    lookedUp: '2026-11-30',
  },
};
