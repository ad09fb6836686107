import { connectTo } from '../integrations/vendor.js';
import { listQueue } from '../integrations/vendor-queue.js';
import './native-document.js';
import './lifecycle.js';

const connect = connectTo(({ scriptUrl = "" }) => {
  const paq = listQueue("_paq");
  return {
    prepare: () => paq(["requireConsent"]),
    grant: () => paq(["setConsentGiven"]),
    start([id]) {
      paq(["setTrackerUrl", scriptUrl.replace(/[^/]*$/, "matomo.php")], ["setSiteId", id]);
      paq(["trackPageView"], ["enableLinkTracking"]);
    },
    withdraw: () => paq(["forgetConsentGiven"], ["deleteCookies"])
  };
});

export { connect };
