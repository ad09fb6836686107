import type { Receipt } from '../../model/types.ts';
/** How receipts are posted. */
export interface PostOptions {
    /** Also when the visitor leaves the page meanwhile. Browsers limit how much may be under way like that. */
    readonly keepalive: boolean;
}
/**
 * Posts receipts one after another, until the first that the server cannot take now: a server that hangs must not hold
 * up the site. Never rejects.
 *
 * @param onSettled called for each that need not be posted again
 */
export declare function postReceipts(endpoint: string, receipts: readonly Receipt[], options: PostOptions, onSettled: (receipt: Receipt) => void): Promise<void>;
