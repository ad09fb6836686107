import type { Receipt } from '../../model/types.ts';
/** How receipts are posted. */
export interface PostOptions {
    /** Continue when the visitor leaves the page. Browsers limit how much data can be sent like this at a time. */
    readonly keepalive: boolean;
}
/**
 * Posts receipts one after another, and stops at the first that the server cannot accept now: a server that hangs must
 * not hold up the site. The promise never rejects.
 *
 * @param onSettled called for each receipt that need not be posted again
 */
export declare function postReceipts(endpoint: string, receipts: readonly Receipt[], options: PostOptions, onSettled: (receipt: Receipt) => void): Promise<void>;
