import { decideAfterRecord, type NewAnswers } from '../model/decision/decide-after-record.ts';
import { lastsForSession, lifetimeMs } from '../model/decision/decision.ts';
import { type FoundRecord, latestRecord } from '../model/decision/find-record.ts';
import type { Config, Decision, Notice, View } from '../model/types.ts';
import type { DecisionMade } from './addon-context.ts';
import type { Effects } from './effects.ts';
import type { RecordStore } from './record-store.ts';
import { tryOrUndefined } from './try-or-undefined.ts';
import { warnOnce } from './warn-once.ts';

/** Makes decisions on this page, and follows those of other tabs. */
export interface Decisions {
  /**
   * The decision that is valid now: the latest of the decisions in the cookie and the decision that this page knows. If
   * the cookie has an older record, the record of that decision replaces it, and other tabs are told.
   */
  read(): Decision | null;
  /** Reads again, and applies the decision if it is another one than before. */
  readAgain(): void;
  /** Decides, stores and applies. The cookie is written first, because a script that is released may leave the page. */
  decideAndStore(given: NewAnswers): void;
  /**
   * Sets the function that tells other tabs to read the cookie. It is called each time that a record was written here.
   */
  onWrite(tell: () => void): void;
}

/** Options of `createDecisions`. */
export interface DecisionsOptions {
  readonly config: Config;
  readonly records: RecordStore;
  readonly effects: Pick<Effects, 'apply'>;
  /** The layer that must be shown after this decision. */
  readonly viewFor: (decision: Decision | null) => View;
  /** The notice that the visitor can read now. */
  readonly notice: () => Notice | null;
  /** Tells add-ons of a decision that was made here. */
  readonly onMade: (made: DecisionMade) => void;
}

/** Makes the decisions of one page. */
export function createDecisions(options: DecisionsOptions): Decisions {
  const { config, records, effects, viewFor, notice, onMade } = options;
  let tellTabs = () => {};
  /** The record that is valid now. */
  let known: FoundRecord | null = null;
  /**
   * The latest record that this page has read or written. An older one never counts, even if this one's cookie was
   * deleted.
   */
  let latest: FoundRecord | null = null;
  // False: the cookie could not be written, so its record is older than the visitor's decision on this page.
  let isStored = true;

  function write(record: FoundRecord): void {
    known = record;
    latest = record;
    const expires = lastsForSession(config) ? undefined : new Date(record.record.time + lifetimeMs(config));
    isStored = records.write(record.text, expires);
    if (!isStored) warnNotStored(config);
  }

  function read(): Decision | null {
    const texts = records.texts();
    const stored = latestRecord(config, texts, Date.now());
    // The record of this page does not count if there was a cookie and it is gone: a visitor who deletes the cookie is
    // asked again.
    const candidates = latest && (stored || !isStored) ? [...texts, latest.text] : texts;
    known = latestRecord(config, candidates, Date.now());
    latest = known ?? latest;
    // A server that renews the cookie, or a tab that decided at the same moment, can put an older record there.
    if (known && stored && known.text !== stored.text) {
      write(known);
      tellTabs();
    }
    return known?.decision ?? null;
  }

  function readAgain(): void {
    const before = known;
    const decision = read();
    // Single answers of the same record can have expired since.
    const isSame =
      known?.text === before?.text &&
      Boolean(decision) === Boolean(before?.decision) &&
      String(decision?.unanswered) === String(before?.decision?.unanswered);
    if (!isSame) effects.apply(decision, viewFor(decision), () => {});
  }

  return {
    read,
    readAgain,

    decideAndStore(given) {
      // The notice is read before the layer closes. A decision by code of the page has none, even if a layer is open.
      // If the interface throws here, the choice of the visitor must still be stored.
      const shown = given.via === 'api' ? null : (tryOrUndefined(notice) ?? null);
      // A decision that another tab made meanwhile takes effect first, so that this decision is later than that one.
      readAgain();
      const record = decideAfterRecord(config, known, given, Date.now(), latest?.record.time);
      const { decision } = record;
      write(record);
      effects.apply(decision, 'none', ({ decision: previous }) => onMade({ decision, previous, notice: shown }));
      tellTabs();
    },

    onWrite(tell) {
      tellTabs = tell;
    },
  };
}

function warnNotStored({ cookie }: Config): void {
  const remedy =
    navigator.cookieEnabled && cookie.domain && cookie.domain !== 'auto'
      ? `The browser refused it for the domain "${cookie.domain}": check cookie.domain.`
      : 'This browser keeps no cookies for this page, so the visitor is asked again on the next visit.';
  const onHttp =
    location.protocol === 'http:'
      ? ' If pages of this site are on https, their cookie cannot be seen or replaced here: send all visitors to https.'
      : '';
  warnOnce(`the choice could not be stored. ${remedy}${onHttp}`);
}
