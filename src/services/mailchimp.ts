import type { Preset } from '../model/types.ts';

/** Mailchimp. Its id is what stands between `users/` and `.js` in the address of its script. */
export const mailchimp: Preset = {
  label: 'Mailchimp',
  provider: 'The Rocket Science Group LLC',
  privacyUrl: 'https://www.intuit.com/privacy/statement/',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [
    { name: 'mc_cid', lifetime: '14 days' },
    { name: 'mc_eid', lifetime: '14 days' },
    { name: 'mc_landing_site', lifetime: '14 days' },
    { name: '_mcid', lifetime: '1 year' },
    { name: 'MCPopup*', lifetime: '1 year' },
  ],
  onWithdraw: 'reload',
  idShape: { pattern: /^[\da-f]{10,40}\/[\da-f]{10,40}$/, example: '0123456789abcdef/0123456789abcdef' },
  integration: () => import('../integrations/vendors/mailchimp.ts'),
  research: {
    sources: {
      provider: 'https://mailchimp.com/help/mailchimp-european-data-transfers/',
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'FAZ Cookie Manager (host)',
      thirdCountry: 'https://mailchimp.com/help/mailchimp-european-data-transfers/',
    },
    thirdCountry: 'United States',
    unverified: 'the privacy address; _mcid and MCPopup*',
    lookedUp: '2026-11-30',
  },
};
