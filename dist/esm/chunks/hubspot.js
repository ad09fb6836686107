import { connectTo } from '../integrations/vendor.js';
import { listQueue, setGlobals } from '../integrations/vendor-queue.js';
import './native-document.js';
import './has-own.js';

const connect = connectTo(() => ({
  script: (id) => `https://js.hs-scripts.com/${id}.js`,
  prepare: () => setGlobals({ disableHubSpotCookieBanner: true }),
  grant({ grants }) {
    const { analytics = true, targeting: advertisement = true, functional: functionality = true } = grants;
    listQueue("_hsp")(["setHubSpotConsent", { analytics, advertisement, functionality }]);
  },
  withdraw() {
    for (const name of ["_hsp", "_hsq"]) listQueue(name)(["revokeCookieConsent"]);
  }
}));

export { connect };
