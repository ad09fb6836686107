import { connectTo } from '../vendor.ts';
import { setGlobals } from '../vendor-queue.ts';

/** Brevo's tracker. */
export const connect = connectTo(() => ({
  script: (id) => `https://sibautomation.com/sa.js?key=${id}`,
  start: ([id]) => setGlobals({ sib: { equeue: [{ page: [] }], client_key: id }, sendinblue: {} }),
}));
