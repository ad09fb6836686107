import { type AddonContext } from '../../core/addon-context.ts';
import type { Akkoord } from '../../core/akkoord.ts';
/**
 * Makes a receipt of each decision that is made on this page, keeps it in localStorage under the cookie's name for as
 * long as the decision holds, and posts it to `receipts.endpoint`: at once, and what did not arrive on the next pages.
 * Nothing of it holds up or changes the choice. The library fetches it by itself where `receipts` is configured. Without
 * `receipts` in the configuration, on a server, and for an object that is not the library that runs on this page, it
 * does nothing.
 */
export declare function keepReceipts(akkoord: Akkoord): void;
/** The same for the library whose context this is. Doing it twice has no further effect. */
export declare function keepReceiptsIn(context: AddonContext): void;
