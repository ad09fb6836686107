import type { Preset } from '../model/types.ts';

/** HubSpot. `scriptUrl` names the European address: `https://js-eu1.hs-scripts.com/<id>.js`. Its `__hs_do_not_track` remembers an objection, and is not swept. */
export const hubspot: Preset = {
  label: 'HubSpot',
  provider: 'HubSpot',
  privacyUrl: 'https://legal.hubspot.com/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [
    { name: '__hstc', lifetime: '6 months' },
    { name: 'hubspotutk', lifetime: '6 months' },
    { name: '__hssc', lifetime: '30 minutes' },
    { name: '__hssrc', lifetime: 'session' },
    { name: 'messagesUtk', lifetime: '6 months' },
    { name: 'hs-messages-is-open', lifetime: '30 minutes' },
    { name: 'hs-messages-hide-welcome-message', lifetime: '1 day' },
    { name: '__hs_cookie_cat_pref', lifetime: '6 months' },
    { name: '__hs_initial_opt_in', lifetime: '7 days' },
    { name: '__hs_gpc_banner_dismiss', lifetime: '6 months' },
    { name: '__hs_notify_banner_dismiss', lifetime: '6 months' },
  ],
  calls: ['_hsq.push'],
  idShape: { pattern: /^\d{4,12}$/, example: '1234567' },
  integration: () => import('../integrations/vendors/hubspot.ts'),
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21',
      load: 'c15t, October 2026',
      consent: 'https://developers.hubspot.com/docs/api-reference/latest/tracking-code/revoke-cookie-consent',
      thirdCountry: 'https://legal.hubspot.com/hubspot-regional-data-hosting-policy',
    },
    thirdCountry: 'North America, unless hosting in the European Union was chosen',
    unverified:
      'the legal entity, which depends on the address of the customer (https://legal.hubspot.com/de/jurisdiction-specific-terms); lifetimes of __hstc, hubspotutk and messagesUtk',
    lookedUp: '2026-12-01',
  },
};
