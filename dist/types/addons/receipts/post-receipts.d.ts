import type { Receipt } from '../../model/types.ts';
/** How receipts are posted. */
export interface PostOptions {
    /** True: continue when the visitor leaves the page. Browsers limit the amount of data in such requests. */
    readonly keepalive: boolean;
}
/**
 * Posts receipts one after another, and stops at the first one that the server cannot accept now: a server that hangs
 * must not slow down the site. The promise never rejects.
 *
 * @param onSettled called for each receipt that need not be posted again
 */
export declare function postReceipts(endpoint: string, receipts: readonly Receipt[], options: PostOptions, onSettled: (receipt: Receipt) => void): Promise<void>;
