import { connectTo } from '../vendor.ts';
import { listQueue, setGlobals } from '../vendor-queue.ts';

/** Crisp. */
export const connect = connectTo(() => ({
  script: () => 'https://client.crisp.chat/l.js',
  start([id]) {
    listQueue('$crisp')();
    setGlobals({ CRISP_WEBSITE_ID: id });
  },
}));
