import { connectTo } from '../vendor.ts';
import { callQueue } from '../vendor-queue.ts';

/** Snap Pixel. */
export const connect = connectTo(() => ({
  script: () => 'https://sc-static.net/scevent.min.js',
  start(ids) {
    const snaptr = callQueue('snaptr', { handler: 'handleRequest' });
    for (const id of ids) snaptr('init', id);
    snaptr('track', 'PAGE_VIEW');
  },
}));
