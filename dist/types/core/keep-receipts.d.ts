import type { Akkoord } from './consent.js';
/**
 * Makes a receipt of each decision that is made on this page, keeps it in localStorage under the cookie's name for as
 * long as the decision holds, and posts it to `receipts.endpoint`: at once, and what did not arrive on the next pages.
 * Nothing of it holds up or changes the choice. The library fetches it by itself where `receipts` is configured. Without
 * `receipts` in the configuration, and on a server, it does nothing.
 */
export declare function keepReceipts(akkoord: Akkoord): void;
