import { connectTo } from '../vendor.ts';
import { callQueue, setGlobals } from '../vendor-queue.ts';

/** Hotjar. It has no call that stops a recording, so the page is reloaded when consent is taken back. */
export const connect = connectTo(() => ({
  script: (id) => `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`,
  start([id]) {
    callQueue('hj', { queue: 'q' });
    setGlobals({ _hjSettings: { hjid: Number(id), hjsv: 6 } });
  },
}));
