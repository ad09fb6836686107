import type { Config, Decision } from '../types.ts';
import { isCurrent } from './decision.ts';
import { decodeRecord } from './record.ts';

/** A record that is valid now. */
export interface FoundRecord {
  /** The cookie's value as it was found; cookie octets only, since it has the record's grammar. */
  readonly text: string;
  readonly decision: Decision;
}

/**
 * Does the first record count, and not the second? All tabs, the cookie and the server must agree on one order: the later
 * decision, of one moment the one that refuses more, and then what is the same everywhere.
 */
function isLater(a: FoundRecord, b: FoundRecord): boolean {
  const order = a.decision.time - b.decision.time || countYes(b.decision) - countYes(a.decision);
  return order > 0 || (order === 0 && a.text > b.text);
}

function countYes({ choices }: Decision): number {
  return Object.values(choices).filter(Boolean).length;
}

/**
 * Finds the latest of several records that is valid now: a page can see a cookie of its own host and one of a parent
 * domain under the same name. Null where none is valid. Never throws.
 *
 * @param texts values of cookies; they can be anything
 * @param now milliseconds since 1970
 */
export function latestRecord(config: Config, texts: readonly string[], now: number): FoundRecord | null {
  let latest: FoundRecord | null = null;
  for (const text of texts) {
    const decision = decodeRecord(text);
    if (!decision || !isCurrent(config, decision, now)) continue;
    const found = { text, decision };
    if (!latest || isLater(found, latest)) latest = found;
  }
  return latest;
}

/**
 * Finds the latest valid record in a `Cookie` header. Null where there is none; whatever the header contains, it never
 * throws.
 *
 * @param now milliseconds since 1970
 */
export function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null {
  const pairs = typeof cookieHeader === 'string' ? cookieHeader.split(';') : [];
  const texts = pairs.flatMap((pair) => {
    const separator = pair.indexOf('=');
    return pair.slice(0, separator).trim() === config.cookie.name ? pair.slice(separator + 1).trim() : [];
  });
  return latestRecord(config, texts, now);
}
