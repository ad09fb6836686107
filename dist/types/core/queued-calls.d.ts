/**
 * Drops the calls that wait for a vendor's script in a list that the page made itself.
 *
 * @param root the vendor's global: a list such as `_paq`, or a function that has one
 */
export declare function dropQueuedCalls(root: unknown): void;
