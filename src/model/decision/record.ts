import type { Choices, Config, Decision, Via } from '../types.ts';
import { emptyChoices, itemsToDecide } from './decision.ts';

/** Answers of one moment. */
export interface Answers {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly choices: Choices;
}

/** The content of a record: all its answers, also for ids that this configuration does not have. */
export interface StoredRecord extends Decision {
  /** Answers that were given before, each with its own time; the latest first. */
  readonly earlier?: readonly Answers[];
}

/**
 * A record: `1.<revision>.<seconds since 1970, base 36>.<via>.<granted ids>.<refused ids>`, ids joined by `~`. The ids
 * are written in full, so that the record of another configuration can never be mistaken for consent to something else.
 * Answers that were given before follow, in groups of `.<seconds>.<granted ids>.<refused ids>`.
 * All characters are cookie octets (RFC 6265 §4.1.1).
 */
const RECORD = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([a-z]{3,11})\.([\w~-]*)\.([\w~-]*)((\.[\da-z]{1,8}(\.[\w~-]*){2})*)$/;

/** How many bytes the cookie's name and value have at most, together: the browser sends them with every request. */
export const MAX_RECORD_LENGTH = 512;

/** Writes a decision as the value of the cookie. Ids in `earlier` are left out of the decision's own lists. */
export function encodeRecord(config: Config, decision: Decision, earlier: readonly Answers[] = []): string {
  const ids = itemsToDecide(config).flatMap(({ id }) => (earlier.some(({ choices }) => id in choices) ? [] : id));
  const { revision, time, via, choices } = decision;
  const older = earlier.flatMap((group) => writeAnswers(group.time, Object.keys(group.choices), group.choices));
  const [seconds, ...lists] = writeAnswers(time, ids, choices);
  return [1, revision, seconds, via, ...lists, ...older].join('.');
}

/** The time, the granted ids and the refused ids. */
function writeAnswers(time: number, ids: readonly string[], choices: Choices): string[] {
  const lists = [true, false].map((answer) => ids.filter((id) => choices[id] === answer).join('~'));
  return [(time / 1000).toString(36), ...lists];
}

/** Reads the value of a cookie; null where the value is not a record, or is too long. Never throws. */
export function decodeRecord(text: string): StoredRecord | null {
  const match = RECORD.exec(text);
  if (!match || text.length > MAX_RECORD_LENGTH) return null;
  const [, revision, seconds, via, granted, refused, older = ''] = match;
  const fields = older.split('.').slice(1);
  const earlier = fields.flatMap((field, n) => (n % 3 ? [] : readAnswers(field, fields[n + 1], fields[n + 2])));
  return {
    revision: Number(revision),
    // A later version of the library may have ways that `Via` does not list here, so any word is kept.
    via: via as Via,
    ...readAnswers(seconds, granted, refused),
    ...(earlier.length > 0 && { earlier }),
  };
}

function readAnswers(seconds = '', granted = '', refused = ''): Answers {
  const choices = emptyChoices();
  // An empty list splits into one empty text.
  for (const id of granted.split('~')) if (id) choices[id] = true;
  // An id in both lists is refused.
  for (const id of refused.split('~')) if (id) choices[id] = false;
  return { time: Number.parseInt(seconds, 36) * 1000, choices };
}
