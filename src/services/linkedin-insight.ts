import type { Preset } from '../model/types.ts';

/** LinkedIn Insight Tag. */
export const linkedinInsight: Preset = {
  label: 'LinkedIn Insight Tag',
  provider: 'LinkedIn Ireland Unlimited Company',
  privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: 'li_fat_id', lifetime: '30 days' },
    { name: 'li_giant', lifetime: '7 days' },
    { name: 'ln_or', lifetime: '1 day' },
    { name: 'bcookie', lifetime: '1 year', domain: 'linkedin.com' },
    { name: 'lidc', lifetime: '1 day', domain: 'linkedin.com' },
    { name: 'li_gc', lifetime: '6 months', domain: 'linkedin.com' },
    { name: 'bscookie', lifetime: '1 year', domain: 'linkedin.com' },
    { name: 'li_sugr', lifetime: '90 days', domain: 'linkedin.com' },
    { name: 'UserMatchHistory', lifetime: '30 days', domain: 'linkedin.com' },
    { name: 'AnalyticsSyncHistory', lifetime: '30 days', domain: 'linkedin.com' },
    { name: 'lms_ads', lifetime: '30 days', domain: 'linkedin.com' },
    { name: 'lms_analytics', lifetime: '30 days', domain: 'linkedin.com' },
  ],
  calls: ['lintrk'],
  onWithdraw: 'reload',
  idShape: { pattern: /^\d{3,10}$/, example: '1234567' },
  integration: () => import('../integrations/vendors/linkedin-insight.ts'),
  research: {
    sources: {
      provider: 'https://www.linkedin.com/legal/privacy/eu',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'c15t, October 2026',
      consent: 'c15t, October 2026: none',
      thirdCountry: 'https://www.linkedin.com/legal/privacy/eu',
    },
    thirdCountry: 'United States (LinkedIn Corporation)',
    unverified:
      'the cookies (of https://www.linkedin.com/legal/l/cookie-table, 3 April 2024, only the beginning could be read); ln_or above all',
    lookedUp: '2026-12-01',
  },
};
