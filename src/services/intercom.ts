import type { Preset } from '../model/types.ts';

/** Intercom. */
export const intercom: Preset = {
  label: 'Intercom',
  provider: 'Intercom R&D Unlimited Company',
  privacyUrl: 'https://www.intercom.com/legal/privacy',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [
    { name: 'intercom-id-*', lifetime: '9 months' },
    { name: 'intercom-session-*', lifetime: '1 week' },
    { name: 'intercom-device-id-*', lifetime: '9 months' },
  ],
  calls: ['Intercom'],
  idShape: { pattern: /^[a-z\d]{6,12}$/, example: 'abcd1234' },
  integration: () => import('../integrations/vendors/intercom.ts'),
  research: {
    sources: {
      provider: 'https://www.intercom.com/legal/privacy',
      cookies: 'https://www.intercom.com/help/en/articles/2361922',
      consent: 'https://www.intercom.com/help/en/articles/2361922',
      load: 'c15t, October 2026',
      thirdCountry: 'https://www.intercom.com/legal/privacy',
    },
    thirdCountry: 'United States (Intercom, Inc.)',
    lookedUp: '2026-12-01',
  },
};
