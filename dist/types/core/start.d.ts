import type { Akkoord } from './akkoord.ts';
import { type ConsentOptions } from './consent.ts';
/** Options for a start of the library. */
export interface StartOptions extends ConsentOptions {
    /** Fetches and starts the receipts add-on; called if the configuration has `receipts`. Nothing waits for it. */
    readonly startReceipts: (akkoord: Akkoord) => Promise<unknown>;
}
/**
 * Starts the library and puts it at `window.akkoord`. It starts once per page: a second start returns the running
 * library. A document that is written anew (`document.open`) counts as another page in the same window.
 *
 * @param makeOptions called for each start, because a new document needs new options
 */
export declare function start(makeOptions: () => StartOptions): Akkoord;
