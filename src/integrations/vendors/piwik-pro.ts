import { connectTo } from '../vendor.ts';
import { listQueue } from '../vendor-queue.ts';

/** Piwik PRO. `scriptUrl` is the address of its container. What else the container loads cannot be stopped by a call, so the page is reloaded. */
export const connect = connectTo(() => ({
  withdraw: () => listQueue('_paq')(['disableCookies'], ['deleteCookies']),
}));
