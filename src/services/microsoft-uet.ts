import type { Preset } from '../model/types.ts';

/** Microsoft Advertising (UET). */
export const microsoftUet: Preset = {
  label: 'Microsoft Advertising (UET)',
  provider: 'Microsoft',
  privacyUrl: 'https://privacy.microsoft.com/privacystatement',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: '_uetsid', lifetime: '1 day' },
    { name: '_uetvid', lifetime: '13 months' },
    { name: '_uetmsclkid', lifetime: '90 days' },
    { name: '_uet*', lifetime: 'persistent', kind: 'localStorage' },
    { name: 'MUID', lifetime: '1 year', domain: 'bing.com' },
    { name: 'MSPTC', lifetime: '1 year', domain: 'bing.com' },
  ],
  calls: ['uetq.push'],
  onWithdraw: 'reload',
  idShape: { pattern: /^\d{5,12}$/, example: '12345678' },
  integration: () => import('../integrations/vendors/microsoft-uet.ts'),
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21; FAZ Cookie Manager (names)',
      consent: 'https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_dynamicconsentgtm',
      load: 'c15t, October 2026',
    },
    unverified: 'the legal entity; lifetimes of _uetsid and _uetvid',
    lookedUp: '2026-11-29',
  },
};
