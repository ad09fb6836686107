import type { Receipt } from '../types.ts';
/** Longest text that can be a receipt, characters. */
export declare const maxReceiptLength = 65536;
/**
 * Reads a receipt that a page posted. Null for anything else: an unknown field, a missing field, a wrong type, an
 * impossible date. The fields come in the order of {@link Receipt}, however they were sent. Never throws.
 */
export declare function parseReceipt(json: string): Receipt | null;
