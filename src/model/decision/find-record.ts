import type { Config, Decision } from '../types.ts';
import { isCurrent } from './decision.ts';
import { decodeRecord } from './record.ts';

/** A record that is valid now. */
export interface FoundRecord {
  /** The cookie's value, letter for letter; it matches the record's grammar, so it holds cookie octets only. */
  readonly text: string;
  readonly decision: Decision;
}

/**
 * Which of several records counts. A host's own cookie and one of a parent domain can stand side by side under the same
 * name: the latest valid decision wins, and of two made in the same second the first. Never throws.
 *
 * @param texts values of all cookies with the configured name, in the order in which the browser gives them
 * @param now milliseconds since 1970
 * @returns null where none is valid, whatever else is there
 */
export function latestRecord(config: Config, texts: readonly string[], now: number): FoundRecord | null {
  let latest: FoundRecord | null = null;
  for (const text of texts) {
    const decision = decodeRecord(text);
    if (!decision || !isCurrent(config, decision, now)) continue;
    if (!latest || decision.time > latest.decision.time) latest = { text, decision };
  }
  return latest;
}

/**
 * The record that counts in a `Cookie` header. Never throws, whatever the header is.
 *
 * @param now milliseconds since 1970
 */
export function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null {
  const pairs = typeof cookieHeader === 'string' ? cookieHeader.split(';') : [];
  const texts = pairs.flatMap((pair) => {
    const nameEnd = pair.indexOf('=');
    const isOurs = nameEnd >= 0 && pair.slice(0, nameEnd).trim() === config.cookie.name;
    return isOurs ? pair.slice(nameEnd + 1).trim() : [];
  });
  return latestRecord(config, texts, now);
}
