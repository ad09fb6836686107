import type { Preset } from '../model/types.ts';

/** Hotjar. */
export const hotjar: Preset = {
  label: 'Hotjar',
  provider: 'Hotjar Limited',
  privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  usualCategory: 'analytics',
  purposeKey: 'recording',
  cookies: [
    { name: '_hjSessionUser_*', lifetime: '1 year' },
    { name: '_hjSession_*', lifetime: '30 minutes' },
    { name: '_hjClosedSurveyInvites', lifetime: '1 year' },
    { name: '_hjDonePolls', lifetime: '1 year' },
    { name: '_hjMinimizedPolls', lifetime: '1 year' },
    { name: '_hjShownFeedbackMessage', lifetime: '1 year' },
    { name: '_hj*', lifetime: '30 minutes' },
    { name: '_hjUserAttributes', lifetime: 'persistent', kind: 'localStorage' },
    { name: 'hjActiveViewportIds', lifetime: 'persistent', kind: 'localStorage' },
    { name: 'hjViewportId', lifetime: 'session', kind: 'sessionStorage' },
  ],
  calls: ['hj'],
  onWithdraw: 'reload',
  idShape: { pattern: /^\d{4,10}$/, example: '1234567' },
  integration: () => import('../integrations/vendors/hotjar.ts'),
  research: {
    sources: {
      provider: 'https://www.hotjar.com/legal/ (Malta, C65490)',
      cookies:
        'Open Cookie Database, 2026-01-21; https://angleplc.com/cookies-declaration, which copies the list of Hotjar',
      load: 'c15t, October 2026',
      consent: 'c15t, October 2026: recording goes on until the page is left',
      thirdCountry: 'https://help.hotjar.com/hc/en-us/articles/115011639887',
    },
    thirdCountry: 'stored in Ireland; some of its processors are outside the EU',
    unverified:
      'what it stores, as its own list (https://help.hotjar.com/hc/en-us/articles/6952777582999) could not be read',
    lookedUp: '2026-12-01',
  },
};
