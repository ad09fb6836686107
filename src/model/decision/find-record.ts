import { isCurrent } from './decision.ts';
import { decodeRecord, maxRecordLength } from './record.ts';
import type { Config, Decision } from '../types.ts';

/** A record that is valid now. */
export interface FoundRecord {
  /** The cookie's value, letter for letter; of the record's grammar, so cookie octets only. */
  readonly text: string;
  readonly decision: Decision;
}

/**
 * The latest valid record in a `Cookie` header: a host's own and one of a parent domain can stand side by side. Null
 * where there is none, whatever else there is. Never throws.
 *
 * @param now milliseconds since 1970
 */
export function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null {
  let latest: FoundRecord | null = null;
  for (const pair of typeof cookieHeader === 'string' ? cookieHeader.split(';') : []) {
    const at = pair.indexOf('=');
    const text = pair.slice(at + 1).trim();
    if (pair.slice(0, at).trim() !== config.cookie.name || text.length > maxRecordLength) continue;
    const decision = decodeRecord(text);
    if (!decision || !isCurrent(config, decision, now)) continue;
    // of two in the same second the first counts, as in the browser
    if (!latest || decision.time > latest.decision.time) latest = { text, decision };
  }
  return latest;
}
