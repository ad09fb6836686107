import type { Connect } from '../model/types.ts';
import { connectTo } from './vendor.ts';
import { listQueue } from './vendor-queue.ts';

/**
 * Makes the integration of Matomo. `scriptUrl` says where matomo.js is; matomo.php is beside it. Consent is told again on
 * each page, because the choice is kept by this library and not by Matomo.
 *
 * @param hasCookies false: it is told to use none, before all else
 */
export function connectToMatomo(hasCookies: boolean): Connect {
  return connectTo(({ scriptUrl = '' }) => {
    const paq = (...calls: readonly unknown[][]) => listQueue('_paq')(...calls);
    return {
      prepare: () => paq(...(hasCookies ? [] : [['disableCookies']]), ['requireConsent']),
      grant: () => paq(['setConsentGiven']),
      start([id]) {
        paq(['setTrackerUrl', scriptUrl.replace(/[^/]*$/, 'matomo.php')], ['setSiteId', id]);
        paq(['trackPageView'], ['enableLinkTracking']);
      },
      withdraw: () => paq(['forgetConsentGiven'], ...(hasCookies ? [['deleteCookies']] : [])),
    };
  });
}
