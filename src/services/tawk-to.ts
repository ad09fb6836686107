import type { Preset } from '../model/types.ts';

/** tawk.to. Its id is the property, a slash, and the widget. */
export const tawkTo: Preset = {
  label: 'tawk.to',
  provider: 'tawk.to, Inc.',
  privacyUrl: 'https://www.tawk.to/privacy-policy/',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [
    { name: 'tawk_uuid_*', lifetime: '6 months' },
    { name: 'twk_uuid_*', lifetime: '6 months' },
    { name: 'twk_idm_key', lifetime: 'session' },
    { name: 'TawkConnectionTime', lifetime: 'session' },
    { name: 'twk_token_*', lifetime: 'session', kind: 'localStorage' },
    { name: 'tawkUUID', lifetime: '6 months' },
    { name: '__tawkuuid', lifetime: '6 months' },
    { name: 'Tawk_*', lifetime: 'session' },
  ],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{24}\/\w{4,20}$/, example: '0123456789abcdef01234567/default' },
  integration: () => import('../integrations/vendors/tawk-to.ts'),
  research: {
    sources: {
      provider: 'https://www.tawk.to/privacy-policy/',
      cookies: 'https://help.tawk.to/article/what-are-tawkto-cookies',
      load: 'tarteaucitron 1.34',
      thirdCountry: 'https://help.tawk.to/article/why-do-you-need-my-personal-data',
    },
    thirdCountry: 'United States (on Google Cloud)',
    lookedUp: '2026-11-30',
  },
};
