import type { Preset } from '../model/types.ts';

/** Microsoft Clarity. */
export const microsoftClarity: Preset = {
  label: 'Microsoft Clarity',
  provider: 'Microsoft',
  privacyUrl: 'https://privacy.microsoft.com/privacystatement',
  usualCategory: 'analytics',
  purposeKey: 'recording',
  cookies: [
    { name: '_clck', lifetime: '1 year' },
    { name: '_clsk', lifetime: '1 day' },
    { name: '_cltk', lifetime: 'session', kind: 'sessionStorage' },
    { name: 'CLID', lifetime: '1 year', domain: 'clarity.ms' },
    { name: 'ANONCHK', lifetime: '10 minutes', domain: 'clarity.ms' },
    { name: 'SM', lifetime: 'session', domain: 'clarity.ms' },
    { name: 'MUID', lifetime: '1 year', domain: 'clarity.ms' },
    { name: 'MR', lifetime: '7 days', domain: 'clarity.ms' },
  ],
  calls: ['clarity'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[a-z\d]{8,12}$/, example: 'abcd1234ef' },
  integration: () => import('../integrations/vendors/microsoft-clarity.ts'),
  research: {
    sources: {
      cookies:
        'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list (names); https://github.com/microsoft/clarity (types/data.d.ts); Open Cookie Database, 2026-01-21',
      consent: 'https://learn.microsoft.com/clarity/clarity-consent-api-v2',
      load: 'c15t, October 2026',
    },
    unverified: 'the legal entity; lifetime and domain of MR',
    lookedUp: '2026-12-01',
  },
};
