import type { Receipt } from '../types.ts';
/** How many characters the text of a receipt has at most. */
export declare const maxReceiptLength = 65536;
/**
 * Reads a receipt that a page posted. Null for anything else: an unknown field, a missing field, a wrong type, an
 * impossible date. The fields come in the order of {@link Receipt}, however they were sent. Never throws.
 */
export declare function parseReceipt(json: string): Receipt | null;
