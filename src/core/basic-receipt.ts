import { expiryOf } from '../model/decision/decision.ts';
import type { BasicReceipt, Config, State } from '../model/types.ts';

/** What can be told of the current decision without the receipts add-on; null: undecided. */
export function basicReceipt(config: Config, { decision, language }: State, version: string): BasicReceipt | null {
  if (!decision) return null;
  const { domain } = config.cookie;
  return {
    ...decision,
    // Scripts cannot ask which domain the browser accepted for 'auto'.
    scope: !domain || domain === 'auto' ? location.hostname : domain,
    language,
    expires: expiryOf(config, decision),
    library: version,
  };
}
