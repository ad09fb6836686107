import type { BasicReceipt, Config, Decision } from './types.js';
/**
 * What there is to tell of one decision.
 *
 * @param page the host or domain for which it holds, and the language of the interface
 */
export declare function basicReceiptOf(config: Config, decision: Decision, page: Pick<BasicReceipt, 'scope' | 'language'>, library: string): BasicReceipt;
