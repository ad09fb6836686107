import type { Decision, Receipt } from '../../model/types.ts';
/** The receipts that are stored. */
export interface KeptReceipts {
    /** The receipt of the decision that is valid now. */
    readonly current: Receipt | null;
    /** Receipts that the server does not have yet; the oldest first. */
    readonly unsent: readonly Receipt[];
}
/** Receipts in localStorage; where that is blocked or full, in memory for as long as the page lives. */
export interface ReceiptStore {
    read(): KeptReceipts;
    /**
     * Keeps the receipt of a new decision.
     *
     * @param kept what `read` returned before
     * @param isToBePosted true: also keep the receipt among the unsent ones until `markSent`; false: there is no
     *   endpoint, so all unsent receipts are dropped
     */
    add(kept: KeptReceipts, receipt: Receipt, isToBePosted: boolean): void;
    /** Call it when the server has this receipt, or will never accept it. */
    markSent(receipt: Receipt): void;
    /** Removes the current receipt if it is not the receipt of this decision. */
    removeCurrentUnlessOf(decision: Decision | null): void;
}
/** The receipt if it proves this decision, otherwise null. */
export declare function receiptOf(receipt: Receipt | null, decision: Decision | null): Receipt | null;
/** Makes the store. @param key name of the item in localStorage */
export declare function createReceiptStore(key: string): ReceiptStore;
