import type { Preset } from '../model/types.ts';

/** Leadinfo. */
export const leadinfo: Preset = {
  label: 'Leadinfo',
  provider: 'Leadinfo B.V.',
  privacyUrl: 'https://www.leadinfo.com/nl/legal/privacy/',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [
    { name: '_li_id*', lifetime: '1 year' },
    { name: '_li_ses*', lifetime: '1 year' },
  ],
  calls: ['leadinfo'],
  onWithdraw: 'reload',
  idShape: { pattern: /^LI-[\dA-Z]{6,24}$/, example: 'LI-5F0A1B2C3D4E5' },
  integration: () => import('../integrations/vendors/leadinfo.ts'),
  research: {
    sources: {
      provider: 'https://www.leadinfo.com/nl/legal/privacy/',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'tarteaucitron 1.34',
    },
    unverified: 'whether there is a call that withdraws consent',
    lookedUp: '2026-11-29',
  },
};
