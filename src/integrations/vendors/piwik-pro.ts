import { connectTo } from '../vendor.ts';
import { listQueue } from '../vendor-queue.ts';

/**
 * Piwik PRO. `scriptUrl` is the address of its container. No call stops the other scripts that the container loads, so the
 * page is reloaded when consent is taken back.
 */
export const connect = connectTo(() => ({
  withdraw: () => listQueue('_paq')(['disableCookies'], ['deleteCookies']),
}));
