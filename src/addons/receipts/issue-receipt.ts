import type { AddonContext, DecisionMade } from '../../core/addon-context.ts';
import { warnOnce } from '../../core/warn-once.ts';
import { makeReceipt } from '../../model/decision/make-receipt.ts';
import { noticeHash } from '../../model/decision/notice.ts';
import { parseReceipt } from '../../model/decision/parse-receipt.ts';
import type { Receipt } from '../../model/types.ts';

/**
 * Makes the receipt of a decision that was just made, and reads it with `parseReceipt`, as the server does: a receipt
 * that the server would always refuse must not be posted.
 *
 * @param earlier the receipt of the decision that was valid before: the new receipt gets its `consent_id`
 * @returns null, with a message in the console, where the configuration leads to a receipt that no server could accept
 */
export function issueReceipt(
  { config, state, version }: AddonContext,
  { decision, previous, notice }: DecisionMade,
  earlier: Receipt | null,
): Receipt | null {
  const { domain } = config.cookie;
  // Pages write `nl_NL`, which is not a language tag.
  const language = state.language.replace('_', '-');
  const json = JSON.stringify(
    makeReceipt(config, decision, previous, language, {
      record_id: randomUuid(),
      consent_id: earlier?.consent_id ?? randomUuid().slice(0, 8),
      signals: state.signals.gpc ? ['gpc'] : [],
      notice_hash: notice && noticeHash(config, notice),
      language: notice?.language ?? language,
      // With 'auto', the browser does not tell which domain it accepted.
      scope: !domain || domain === 'auto' ? location.hostname : domain,
      library: version,
    }),
  );
  const receipt = parseReceipt(json);
  if (!receipt) {
    warnOnce(
      `this receipt is not valid, so it is neither kept nor posted; check controller, policyDate and language in the configuration: ${json}`,
    );
  }
  return receipt;
}

/** Makes a version 4 UUID. (`crypto.randomUUID` exists on https only.) */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // The version (4) and the two variant bits (10) are fixed, see RFC 9562 §5.4; all other bits are random.
  bytes[6] = ((bytes[6] ?? 0) & 0b0000_1111) | 0b0100_0000;
  bytes[8] = ((bytes[8] ?? 0) & 0b0011_1111) | 0b1000_0000;
  // Not `Array.from`, because the library Prototype.js replaces it by one that takes no function.
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
