import type { Config, Decision, Receipt } from './types';
/** The proof of one decision. */
export declare function receiptOf(config: Config, decision: Decision, scope: string, language: string, library: string): Receipt;
