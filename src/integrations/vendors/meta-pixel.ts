import { connectTo } from '../vendor.ts';
import { type Call, callQueue, ownCall } from '../vendor-queue.ts';

/** Meta Pixel. Its script comes when it is granted, and `revoke` stops what it sends later. */
export const connect = connectTo(({ vendorIds }) => {
  const fbq: Call = (...args) =>
    (vendorIds.length > 0 ? callQueue('fbq', { handler: 'callMethod' }) : ownCall('fbq'))(...args);
  return {
    script: () => 'https://connect.facebook.net/en_US/fbevents.js',
    prepare: () => fbq('consent', 'revoke'),
    grant: () => fbq('consent', 'grant'),
    start(ids) {
      const pixel = Reflect.get(window, 'fbq');
      Object.assign(pixel, { push: pixel, loaded: true, version: '2.0' });
      for (const id of ids) fbq('init', id);
      fbq('track', 'PageView');
    },
    withdraw: () => fbq('consent', 'revoke'),
  };
});
