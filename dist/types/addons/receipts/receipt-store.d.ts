import type { Decision, Receipt } from '../../model/types.ts';
/** What is stored. */
export interface KeptReceipts {
    /** Of the decision that is valid now. */
    readonly current: Receipt | null;
    /** The server does not have these yet; the oldest first. */
    readonly unsent: readonly Receipt[];
}
/** Receipts in localStorage; where that is blocked or full, in memory for as long as the page lives. */
export interface ReceiptStore {
    read(): KeptReceipts;
    /** Keeps the receipt of a new decision, and where it is to be posted, until the server has it. */
    add(kept: KeptReceipts, receipt: Receipt, isToBePosted: boolean): void;
    /** The server has this receipt, or will never take it. */
    markSent(receipt: Receipt): void;
    /** Forgets the receipt of a decision that is not valid any more: it proves nothing about now. */
    forgetAllBut(decision: Decision | null): void;
}
/** The receipt, if it is of this decision. */
export declare function receiptOf(receipt: Receipt | null, decision: Decision | null): Receipt | null;
/** @param key name of the item in localStorage */
export declare function createReceiptStore(key: string): ReceiptStore;
