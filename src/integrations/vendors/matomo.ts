import { connectTo } from '../vendor.ts';
import { listQueue } from '../vendor-queue.ts';

/** Matomo. `scriptUrl` says where matomo.js is; matomo.php is beside it. Consent is told again on each page, because the choice is kept by this library and not by Matomo. */
export const connect = connectTo(({ scriptUrl = '' }) => {
  const paq = listQueue('_paq');
  return {
    prepare: () => paq(['requireConsent']),
    grant: () => paq(['setConsentGiven']),
    start([id]) {
      paq(['setTrackerUrl', scriptUrl.replace(/[^/]*$/, 'matomo.php')], ['setSiteId', id]);
      paq(['trackPageView'], ['enableLinkTracking']);
    },
    withdraw: () => paq(['forgetConsentGiven'], ['deleteCookies']),
  };
});
