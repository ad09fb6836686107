import type { AddonContext, DecisionMade } from '../../core/addon-context.ts';
import type { Receipt } from '../../model/types.ts';
/**
 * The receipt of a decision that was just made.
 *
 * @param earlier the receipt of the decision that was valid before: the new one has the same `consent_id`
 * @returns null, and a message in the console, where the configuration makes a receipt that no server could accept
 */
export declare function issueReceipt({ config, state, version }: AddonContext, { decision, previous, notice }: DecisionMade, earlier: Receipt | null): Receipt | null;
