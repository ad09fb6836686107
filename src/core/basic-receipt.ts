import { expiryOf } from '../model/decision/decision.ts';
import type { BasicReceipt, Config, State } from '../model/types.ts';

/** The receipt of the current decision without the receipts add-on; null: undecided. */
export function basicReceipt(config: Config, { decision, language }: State, version: string): BasicReceipt | null {
  if (!decision) return null;
  const { domain } = config.cookie;
  return {
    ...decision,
    // With 'auto', a script cannot find out which domain the browser accepted.
    scope: !domain || domain === 'auto' ? location.hostname : domain,
    language,
    expires: expiryOf(config, decision),
    library: version,
  };
}
