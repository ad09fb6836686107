import type { Words } from '../model/locale.js';
import type { BasicReceipt, Receipt } from '../model/types.js';
import type { MessageKey } from './messages.js';
/**
 * The visitor's own proof: to read, and to keep as a file.
 *
 * @param time of the decision, milliseconds since 1970
 */
export declare function receiptView(receipt: Receipt | BasicReceipt, time: number, { say, language }: Words<MessageKey>): HTMLElement;
