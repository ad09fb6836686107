import { connectTo } from '../vendor.ts';
import { callQueue } from '../vendor-queue.ts';

/** Reddit Pixel. Its call that disables cookies does not stop its events, so the page is reloaded. */
export const connect = connectTo(() => ({
  script: () => 'https://www.redditstatic.com/ads/pixel.js',
  start(ids) {
    const rdt = callQueue('rdt', { queue: 'callQueue', handler: 'sendEvent' });
    for (const id of ids) rdt('init', id);
    rdt('track', 'PageVisit');
  },
}));
