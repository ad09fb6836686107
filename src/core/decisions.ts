import { decideAfter, type NewAnswers } from '../model/decision/decide-after.ts';
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
   * The decision that is valid now: the latest of those in the cookie and the one that this page knows. An older record
   * that stands in the cookie is replaced by that one, and other tabs are told.
   */
  read(): Decision | null;
  /** Looks whether that is another decision now. */
  readAgain(): void;
  /** Decides, stores and applies. The cookie comes first: a script that is released may leave the page. */
  decideAndStore(given: NewAnswers): void;
  /** Sets what is called each time that a record was written here: it tells other tabs to read it. */
  onWrite(tell: () => void): void;
}

/** What decisions work on. */
export interface DecisionsOptions {
  readonly config: Config;
  readonly records: RecordStore;
  readonly effects: Pick<Effects, 'apply'>;
  /** The layer to show under this decision. */
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
  /** The latest that this page has read or written. What is older never counts, also where its cookie was deleted. */
  let latest: FoundRecord | null = null;
  // Where the cookie could not be written, what it says is older than what the visitor decided here.
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
    // A visitor who deletes the cookie is asked again.
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
    // Of one and the same record, single answers can have expired since.
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
      // Asked before the layer closes. A decision by code of the page has no notice, even if a layer is open. An
      // interface that throws here must not cost the visitor the choice.
      const shown = given.via === 'api' ? null : (tryOrUndefined(notice) ?? null);
      // What another tab has decided meanwhile takes effect first, so that this decision is later than that one.
      readAgain();
      const record = decideAfter(config, known, given, Date.now(), latest?.record.time);
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
