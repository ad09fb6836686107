import type { AddonContext, DecisionMade } from '../../core/addon-context.ts';
import type { Receipt } from '../../model/types.ts';
/**
 * Makes the receipt of a decision that was just made, and reads it with `parseReceipt`, as the server does: a receipt
 * that the server would always refuse must not be posted.
 *
 * @param earlier the receipt of the decision that was valid before: the new receipt gets its `consent_id`
 * @returns null, with a message in the console, where the configuration leads to a receipt that no server could accept
 */
export declare function issueReceipt({ config, state, version }: AddonContext, { decision, previous, notice }: DecisionMade, earlier: Receipt | null): Receipt | null;
