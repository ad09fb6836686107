import { type AddonContext } from '../../core/addon-context.ts';
import type { Akkoord } from '../../core/akkoord.ts';
/**
 * Makes a receipt of each decision that is made on this page, keeps it in localStorage under the cookie's name for as
 * long as the decision is valid, and posts it to `receipts.endpoint`: at once, and again on the next pages if it did
 * not arrive. None of this delays or changes the choice. The library loads this add-on by itself where `receipts` is
 * configured. Without `receipts` in the configuration, on a server, and for an object other than the library that runs
 * on this page, it does nothing.
 */
export declare function keepReceipts(akkoord: Akkoord): void;
/** Keeps receipts for the library of this context. A second call for the same context has no effect. */
export declare function keepReceiptsIn(context: AddonContext): void;
