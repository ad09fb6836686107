import type { Receipt } from '../model/types.js';
import type { MessageKey } from './messages.js';
import type { Words } from './words.js';
/** The visitor's own proof: to read, and to keep as a file. */
export declare function receiptView(receipt: Receipt, { say, language }: Words<MessageKey>): HTMLElement;
