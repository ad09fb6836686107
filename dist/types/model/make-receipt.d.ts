import type { Config, Decision, Receipt } from './types.js';
/** What a receipt says that neither the configuration nor the decision knows. */
export interface Circumstances extends Pick<Receipt, 'record_id' | 'consent_id' | 'scope' | 'language' | 'library'> {
    /** {@link Receipt.notice_hash} */
    readonly notice: string | null;
}
/**
 * The proof of one decision.
 *
 * @param previous the one that it follows, if anything
 */
export declare function makeReceipt(config: Config, decision: Decision, previous: Decision | null, { record_id, consent_id, notice, language, scope, library }: Circumstances): Receipt;
/** Is this the receipt of that decision? */
export declare function isOf(receipt: Receipt, decision: Decision): boolean;
