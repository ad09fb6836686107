import type { Config, Decision, Via } from '../types.ts';
import { emptyChoices, itemsToDecide } from './decision.ts';

/**
 * A record: `1.<revision>.<seconds since 1970, base 36>.<via>.<granted ids>.<refused ids>`, ids joined by `~`. The ids
 * are written in full, so that the record of another configuration can never be mistaken for consent to something else.
 * All characters are cookie octets (RFC 6265 §4.1.1).
 */
const RECORD = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([a-z]{3,11})\.([\w~-]*)\.([\w~-]*)$/;

/** Longest name and value of the cookie together, bytes: the browser sends them with every request. */
export const MAX_RECORD_LENGTH = 512;

/** Writes a decision as the value of the cookie. */
export function encodeRecord(config: Config, { revision, time, via, choices }: Decision): string {
  const idsWith = (answer: boolean) =>
    itemsToDecide(config)
      .flatMap(({ id }) => (choices[id] === answer ? id : []))
      .join('~');
  return [1, revision, (time / 1000).toString(36), via, idsWith(true), idsWith(false)].join('.');
}

/** Reads the decision in the value of a cookie; null where the value is not a record. Never throws. */
export function decodeRecord(text: string): Decision | null {
  const match = RECORD.exec(text);
  if (!match || text.length > MAX_RECORD_LENGTH) return null;
  const [, revision, seconds = '', via, granted = '', refused = ''] = match;
  const choices = emptyChoices();
  // An empty list splits into one empty text.
  for (const id of granted.split('~')) if (id) choices[id] = true;
  // An id in both lists is refused.
  for (const id of refused.split('~')) if (id) choices[id] = false;
  return {
    revision: Number(revision),
    time: Number.parseInt(seconds, 36) * 1000,
    // A later version of the library may know more ways than `Via` has: any word is kept.
    via: via as Via,
    choices,
  };
}
