import type { Preset } from '../model/types.ts';

/** Mollie. The payment itself is on its own site. */
export const mollie: Preset = {
  label: 'Mollie',
  provider: 'Mollie B.V.',
  privacyUrl: 'https://www.mollie.com/privacy',
  usualCategory: 'necessary',
  purposeKey: 'necessaryText',
  research: {
    sources: {
      provider: 'https://www.mollie.com/legal/impressum',
      privacy: 'https://www.mollie.com/privacy',
    },
    unverified: 'that nothing is stored on the domain of the site',
    lookedUp: '2026-11-30',
  },
};
