import type { Preset } from '../model/types.ts';

/** Mollie. The payment itself is on its own site. */
export const mollie: Preset = {
  label: 'Mollie',
  provider: 'Mollie',
  privacyUrl: 'https://www.mollie.com/privacy',
  usualCategory: 'necessary',
  purposeKey: 'necessaryText',
  research: {
    sources: {},
    unverified: 'the legal entity; the privacy address; that nothing is stored on the domain of the site',
    lookedUp: '2026-11-29',
  },
};
