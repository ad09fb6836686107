import { connectTo } from '../vendor.ts';
import { callQueue } from '../vendor-queue.ts';

/** X Pixel. */
export const connect = connectTo(() => ({
  script: () => 'https://static.ads-twitter.com/uwt.js',
  start(ids) {
    const twq = callQueue('twq', { handler: 'exe' });
    Object.assign(Reflect.get(window, 'twq'), { version: '1.1' });
    for (const id of ids) twq('config', id);
  },
}));
