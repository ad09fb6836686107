import type { Config, Decision, Receipt } from '../types.ts';
/** The fields of a receipt that do not follow from the configuration and the decision. */
export type Circumstances = Pick<Receipt, 'record_id' | 'consent_id' | 'signals' | 'notice_hash' | 'language' | 'scope' | 'library'>;
/**
 * Makes the receipt of one decision.
 *
 * @param previous the decision that was valid before; null: none
 * @param stateLanguage BCP 47 tag by which the site's own texts are looked up; the library's texts can be in another
 *   language
 */
export declare function makeReceipt(config: Config, decision: Decision, previous: Decision | null, stateLanguage: string, circumstances: Circumstances): Receipt;
/** Whether the receipt proves this decision. */
export declare function isReceiptOf(receipt: Receipt, decision: Decision): boolean;
