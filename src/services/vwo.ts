import type { Preset } from '../model/types.ts';

/** VWO. */
export const vwo: Preset = {
  label: 'VWO',
  provider: 'Wingify Software Pvt. Ltd.',
  privacyUrl: 'https://vwo.com/privacy-policy/',
  usualCategory: 'analytics',
  purposeKey: 'analyticsText',
  cookies: [
    { name: '_vwo_uuid*', lifetime: '1 year' },
    { name: '_vis_opt_*', lifetime: '100 days' },
    { name: '_vwo_sn', lifetime: '1 day' },
    { name: '_vwo_ds', lifetime: '2 months' },
    { name: '_vwo_referrer', lifetime: 'session' },
    { name: '_vwo_ssm', lifetime: '10 years' },
  ],
  onWithdraw: 'reload',
  research: {
    sources: {
      provider: 'https://vwo.com/compliance/subprocessors/',
      cookies: 'Open Cookie Database, 2026-01-21',
      thirdCountry: 'https://help.wingify.com/hc/en-us/articles/58766336786201',
    },
    thirdCountry: 'United States or India, unless the data centre in Belgium was chosen',
    unverified: 'a call that withdraws consent',
    lookedUp: '2026-11-30',
  },
};
