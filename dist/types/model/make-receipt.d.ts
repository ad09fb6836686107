import type { Config, Decision, Receipt } from './types.js';
/** What a receipt says that neither the configuration nor the decision knows. */
export type Circumstances = Pick<Receipt, 'record_id' | 'consent_id' | 'notice_hash' | 'language' | 'scope' | 'library'>;
/**
 * The proof of one decision.
 *
 * @param previous the one that it follows, if anything
 * @param wanted language of the state: the site's own texts are found by it, also where the library's are in another
 */
export declare function makeReceipt(config: Config, decision: Decision, previous: Decision | null, wanted: string, circumstances: Circumstances): Receipt;
/** Is this the receipt of that decision? */
export declare function isOf(receipt: Receipt, decision: Decision): boolean;
