import { connectTo } from '../vendor.ts';
import { callQueue, listQueue } from '../vendor-queue.ts';

/** Leadinfo. */
export const connect = connectTo(() => ({
  script: () => 'https://cdn.leadinfo.net/ping.js',
  start([id]) {
    listQueue('GlobalLeadinfoNamespace')('leadinfo');
    callQueue('leadinfo', { queue: 'q' });
    Object.assign(Reflect.get(window, 'leadinfo'), { t: id });
  },
}));
