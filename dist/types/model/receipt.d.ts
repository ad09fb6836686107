import type { Config, Decision, Receipt } from './types.js';
/**
 * The proof of one decision.
 *
 * @param page the host or domain for which it holds, and the language of the interface
 */
export declare function receiptOf(config: Config, decision: Decision, page: Pick<Receipt, 'scope' | 'language'>, library: string): Receipt;
