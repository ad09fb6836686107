import type { Preset } from '../model/types.ts';

/** Crisp. */
export const crisp: Preset = {
  label: 'Crisp',
  provider: 'Crisp IM SAS',
  privacyUrl: 'https://crisp.chat/en/privacy/',
  usualCategory: 'functional',
  purposeKey: 'chat',
  cookies: [{ name: 'crisp-client/*', lifetime: '6 months' }],
  calls: ['$crisp.push'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: '00000000-0000-4000-8000-000000000000' },
  integration: () => import('../integrations/vendors/crisp.ts'),
  research: {
    sources: {
      provider: 'https://help.crisp.chat/en/article/crisp-eu-gdpr-compliance-status-nhv54c/',
      cookies: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/; https://docs.crisp.chat',
      thirdCountry: 'https://help.crisp.chat/en/article/crisp-eu-gdpr-compliance-status-nhv54c/',
      load: 'crisp-sdk-web 1.2.1',
    },
    thirdCountry:
      'connection logs of visitors far from Europe (United States, United Kingdom, Singapore); all else is stored in the Netherlands and in Germany',
    lookedUp: '2026-12-01',
  },
};
