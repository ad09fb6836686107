import type { Receipt } from '../model/types';
import type { MessageKey } from './messages';
import type { Words } from './words';
/** The visitor's own proof: to read, and to keep as a file. */
export declare function receiptView(receipt: Receipt, { say, language }: Words<MessageKey>): HTMLElement;
