import type { ServiceInput } from '../model/types.ts';
import { presetProviders } from './preset-providers.ts';

/** Google Analytics 4. Cookie names and lifetimes are from Google's documentation, those of older versions included. */
export const googleAnalytics: ServiceInput = {
  label: 'Google Analytics',
  provider: presetProviders['google-analytics'],
  privacyUrl: 'https://policies.google.com/privacy',
  cookies: [
    { name: '_ga', lifetime: '2 years' },
    { name: '_ga_*', lifetime: '2 years' },
    { name: '_gid', lifetime: '1 day' },
    { name: '_gat*', lifetime: '1 minute' },
    { name: '_dc_gtm_*', lifetime: '1 minute' },
    { name: '_gac_*', lifetime: '90 days' },
    { name: '_gcl_*', lifetime: '90 days' },
    { name: '__utm*', lifetime: '2 years' },
    { name: 'AMP_TOKEN', lifetime: '1 year' },
  ],
};
