import { connectTo } from './vendor.js';
import { listQueue } from './vendor-queue.js';
import '../chunks/native-document.js';
import '../chunks/has-own.js';

function connectToMatomo(hasCookies) {
  return connectTo(({ scriptUrl = "" }) => {
    const paq = (...calls) => listQueue("_paq")(...calls);
    return {
      prepare: () => paq(...hasCookies ? [] : [["disableCookies"]], ["requireConsent"]),
      grant: () => paq(["setConsentGiven"]),
      start([id]) {
        paq(["setTrackerUrl", scriptUrl.replace(/[^/]*$/, "matomo.php")], ["setSiteId", id]);
        paq(["trackPageView"], ["enableLinkTracking"]);
      },
      withdraw: () => paq(["forgetConsentGiven"], ...hasCookies ? [["deleteCookies"]] : [])
    };
  });
}

export { connectToMatomo };
