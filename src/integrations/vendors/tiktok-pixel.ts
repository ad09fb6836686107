import { connectTo } from '../vendor.ts';
import { setGlobals } from '../vendor-queue.ts';

const ADDRESS = 'https://analytics.tiktok.com/i18n/pixel/events.js';
/** The calls that wait for its script; those for consent must be among them. */
const METHODS = ['page', 'track', 'identify', 'holdConsent', 'grantConsent', 'revokeConsent'];

/** TikTok's queue: a list of calls that also has a method for each, and values that its script reads. */
interface Queue extends Array<unknown> {
  [method: string]: unknown;
}

/** TikTok Pixel. */
export const connect = connectTo(() => {
  const queue = () => Reflect.get(window, 'ttq') as Queue;
  const call = (method: string) => {
    const send = queue()[method];
    if (typeof send === 'function') send();
  };
  return {
    script: (id) => `${ADDRESS}?sdkid=${id}&lib=ttq`,
    prepare() {
      if (!Reflect.get(window, 'ttq')) setGlobals({ TiktokAnalyticsObject: 'ttq', ttq: makeQueue() });
      call('holdConsent');
    },
    grant: () => call('grantConsent'),
    start(ids) {
      // The values that `load` of TikTok's own snippet writes, and that its script reads.
      const perId = <T>(make: () => T) => Object.fromEntries(ids.map((id) => [id, make()]));
      Object.assign(queue(), {
        _i: perId(() => Object.assign([], { _u: ADDRESS })),
        _t: perId(Date.now),
        _o: perId(() => ({})),
      });
      call('page');
    },
    withdraw: () => call('revokeConsent'),
  };
});

function makeQueue(): unknown[] {
  const queue: unknown[] = [];
  const methods = METHODS.map((name) => [name, (...args: unknown[]) => queue.push([name, ...args])] as const);
  return Object.assign(queue, Object.fromEntries(methods), { methods: METHODS });
}
