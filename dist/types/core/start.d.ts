import type { Akkoord } from './akkoord.ts';
import { type ConsentOptions } from './consent.ts';
/** How the library is started. */
export interface StartOptions extends ConsentOptions {
    /** Fetches and starts the receipts add-on; called where the configuration has `receipts`. Nothing waits for it. */
    readonly startReceipts: (akkoord: Akkoord) => Promise<unknown>;
}
/**
 * Starts the library and puts it at `window.akkoord`, once per page: a second start gets the running one. A document that
 * is written anew is another page in the same window.
 *
 * @param makeOptions called for each start
 */
export declare function start(makeOptions: () => StartOptions): Akkoord;
