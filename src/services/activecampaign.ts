import type { Preset } from '../model/types.ts';

/** ActiveCampaign. */
export const activecampaign: Preset = {
  label: 'ActiveCampaign',
  provider: 'ActiveCampaign, LLC',
  privacyUrl: 'https://www.activecampaign.com/legal/privacy-policy/',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [
    { name: 'ac_enable_tracking', lifetime: '1 year' },
    { name: 'prism_*', lifetime: '30 days' },
  ],
  calls: ['vgo'],
  onWithdraw: 'reload',
  idShape: { pattern: /^\d{4,12}$/, example: '12345678' },
  integration: () => import('../integrations/vendors/activecampaign.ts'),
  research: {
    sources: {
      provider: 'https://www.activecampaign.com/legal/privacy-policy',
      load: 'tarteaucitron 1.34',
      consent: 'https://help.activecampaign.com/hc/en-us/articles/360000872064',
      thirdCountry: 'https://www.activecampaign.com/legal/gdpr-updates/privacy-shield',
    },
    thirdCountry: 'United States',
    unverified: 'the cookies',
    lookedUp: '2026-11-30',
  },
};
