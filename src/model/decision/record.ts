import type { Config, Decision, Via } from '../types.ts';
import { decided, emptyChoices } from './decision.ts';

/**
 * The decision as the text of a cookie: `1.<revision>.<seconds, base 36>.<via>.<yes ids>.<no ids>`, ids joined by `~`.
 * Ids in full, so that a record of another configuration can never be mistaken for consent to something else. Cookie
 * octets only (RFC 6265 §4.1.1).
 */
const pattern = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([a-z]{3,11})\.([\w~-]*)\.([\w~-]*)$/;

/** Longest name and value of the cookie together, bytes: they travel with every request. */
export const maxRecordLength = 512;

/** The cookie's value for a decision. */
export function encodeRecord(config: Config, { revision, time, via, choices }: Decision): string {
  const named = (answer: boolean) =>
    decided(config)
      .flatMap(({ id }) => (choices[id] === answer ? id : []))
      .join('~');
  return [1, revision, (time / 1000).toString(36), via, named(true), named(false)].join('.');
}

/** The decision in a cookie's value; null when it is anything else. Never throws. */
export function decodeRecord(text: string): Decision | null {
  const match = pattern.exec(text);
  if (!match || text.length > maxRecordLength) return null;
  const [, revision, seconds, via, yes, no] = match as unknown as readonly [
    string,
    string,
    string,
    Via,
    string,
    string,
  ];
  const choices = emptyChoices();
  // a list without ids splits into one empty text
  for (const id of yes.split('~')) if (id) choices[id] = true;
  // an id that stands in both lists is refused
  for (const id of no.split('~')) if (id) choices[id] = false;
  return {
    revision: Number(revision),
    time: Number.parseInt(seconds, 36) * 1000,
    via,
    choices,
  };
}
