import type { Config, Decision } from '../types.ts';
import { isFresh } from './decision.ts';
import { ownRecord } from './domain-suffix.ts';
import { decodeRecord, type StoredRecord } from './record.ts';
import { decisionFrom, type GivenAnswers, validAnswers } from './valid-answers.ts';

/** A record that is valid now. */
export interface FoundRecord {
  /**
   * The cookie's value without the suffix that names its domain; cookie octets only, since it has the record's grammar.
   */
  readonly text: string;
  readonly record: StoredRecord;
  readonly answers: GivenAnswers;
  /** The meaning of the record under this configuration; null: the visitor is undecided, see `decisionFrom`. */
  readonly decision: Decision | null;
}

/**
 * Does record `a` count rather than record `b`? All tabs, the cookie and the server must come to the same result: the
 * later one counts; of two with the same time, the one that grants less; and then the one that comes last as a text.
 */
function takesPrecedence(a: FoundRecord, b: FoundRecord): boolean {
  const order = a.record.time - b.record.time || countYes(b.record) - countYes(a.record);
  return order > 0 || (order === 0 && a.text > b.text);
}

function countYes({ choices }: StoredRecord): number {
  return Object.values(choices).filter(Boolean).length;
}

/**
 * Finds the latest of the records that are valid now: a page can see a cookie of its own host and one of a parent
 * domain under the same name. Null where none is valid. Never throws.
 *
 * @param texts values of cookies; they can be anything
 * @param now milliseconds since 1970
 */
export function latestRecord(config: Config, texts: readonly string[], now: number): FoundRecord | null {
  let latest: FoundRecord | null = null;
  for (const text of texts) {
    const record = decodeRecord(text);
    if (!record || !isFresh(config, record.time, now)) continue;
    const answers = validAnswers(config, record, now);
    const found = { text, record, answers, decision: decisionFrom(config, record, answers) };
    if (!latest || takesPrecedence(found, latest)) latest = found;
  }
  return latest;
}

/**
 * Finds the latest valid record in a `Cookie` header; null where there is none. Never throws, whatever the header
 * contains.
 *
 * @param now milliseconds since 1970
 */
export function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null {
  const pairs = typeof cookieHeader === 'string' ? cookieHeader.split(';') : [];
  const texts = pairs.flatMap((pair) => {
    const separator = pair.indexOf('=');
    if (pair.slice(0, separator).trim() !== config.cookie.name) return [];
    return ownRecord(pair.slice(separator + 1).trim(), config.cookie.domain);
  });
  return latestRecord(config, texts, now);
}
