import type { Receipt } from '../types.ts';
/** Longest text that can be a receipt, characters. */
export declare const maxReceiptLength = 65536;
/**
 * The receipt in a text that a page posted; null for anything else: another field, a missing one, a wrong type, an
 * impossible date. The fields come in the order of {@link Receipt}, however they were sent. Never throws.
 */
export declare function parseReceipt(json: string): Receipt | null;
