import { connectTo } from '../vendor.ts';
import { listQueue, setGlobals } from '../vendor-queue.ts';

/**
 * HubSpot. It does not remember the consent, so it is told on each page; and as its documentation names two queues for
 * taking it back, both are told.
 */
export const connect = connectTo(() => ({
  script: (id) => `https://js.hs-scripts.com/${id}.js`,
  prepare: () => setGlobals({ disableHubSpotCookieBanner: true }),
  grant({ grants }) {
    // A site without one of these categories decides on it with the service.
    const { analytics = true, targeting: advertisement = true, functional: functionality = true } = grants;
    listQueue('_hsp')(['setHubSpotConsent', { analytics, advertisement, functionality }]);
  },
  withdraw() {
    for (const name of ['_hsp', '_hsq']) listQueue(name)(['revokeCookieConsent']);
  },
}));
