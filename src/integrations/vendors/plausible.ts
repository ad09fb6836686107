import { connectTo } from '../vendor.ts';
import { callQueue } from '../vendor-queue.ts';

/** Plausible Analytics. */
export const connect = connectTo(() => ({
  script: (id) => `https://plausible.io/js/${id}.js`,
  start() {
    callQueue('plausible', { queue: 'q' });
    // Its script reads the settings here, and counts the page.
    Object.assign(Reflect.get(window, 'plausible'), { o: {} });
  },
}));
