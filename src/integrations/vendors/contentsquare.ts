import { connectTo } from '../vendor.ts';
import { listQueue } from '../vendor-queue.ts';

/** Contentsquare. `optout` leaves a cookie that remembers it, so a later grant has to take it back. */
export const connect = connectTo(() => ({
  script: (id) => `https://t.contentsquare.net/uxa/${id}.js`,
  grant() {
    if (document.cookie.includes('_cs_optout=')) listQueue('_uxa')(['optin']);
  },
  withdraw: () => listQueue('_uxa')(['optout']),
}));
