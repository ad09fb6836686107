import { type Answer, decide, expiryOf, lastsForSession } from '../model/decision/decision.ts';
import { latestRecord } from '../model/decision/find-record.ts';
import { encodeRecord } from '../model/decision/record.ts';
import type { Config, Decision, Notice, Via, View } from '../model/types.ts';
import type { DecisionMade } from './addon-context.ts';
import type { Effects } from './effects.ts';
import type { RecordStore } from './record-store.ts';
import type { Store } from './store.ts';
import { tryOrUndefined } from './try-or-undefined.ts';
import { warnOnce } from './warn-once.ts';

/** Makes decisions on this page, and follows those of other tabs. */
export interface Decisions {
  /** The decision in the cookie that is valid now; of several the latest. */
  read(): Decision | null;
  /** Looks whether there is another decision now, in the cookie or in a record that another tab sent. */
  readAgain(sentRecord?: string): void;
  /**
   * Decides, stores and applies. The cookie comes first: a script that is released may leave the page.
   *
   * @param otherwise answers for ids that `answer` leaves open; without it that is a no
   */
  decideAndStore(answer: Answer, via: Via, otherwise?: Answer): void;
  /** Tells the other tabs of each record that is written from now on. */
  tellTabs(tell: (record: string) => void): void;
}

/** What decisions work on. */
export interface DecisionsOptions {
  readonly config: Config;
  readonly store: Store;
  readonly records: RecordStore;
  readonly effects: Effects;
  /** The layer to show under this decision. */
  readonly viewFor: (decision: Decision | null) => View;
  /** The notice that the visitor can read now. */
  readonly notice: () => Notice | null;
  /** Tells add-ons of a decision that was made here. */
  readonly onMade: (made: DecisionMade) => void;
}

/** Makes the decisions of one page. */
export function createDecisions(options: DecisionsOptions): Decisions {
  const { config, store, records, effects, viewFor, notice, onMade } = options;
  let tell: (record: string) => void = () => {};
  // Where the cookie could not be written, what it says is older than what the visitor decided here.
  let isStored = true;

  const latestIn = (texts: readonly string[]) => latestRecord(config, texts, Date.now())?.decision ?? null;
  const recordOf = (decision: Decision | null) => decision && encodeRecord(config, decision);

  return {
    read: () => latestIn(records.texts()),

    readAgain(sentRecord) {
      if (sentRecord === undefined && !isStored) return;
      const decision = latestIn(sentRecord === undefined ? records.texts() : [sentRecord]);
      if (recordOf(decision) === recordOf(store.state.decision)) return;
      effects.apply(decision, viewFor(decision), () => {});
    },

    decideAndStore(answer, via, otherwise) {
      // Asked before the layer closes. Who decides by code of the page has not read it, even if a layer is open; and an
      // interface that fails to tell must not cost the visitor the choice.
      const shown = via === 'api' ? null : (tryOrUndefined(notice) ?? null);
      const decision = decide(config, answer, via, Date.now(), store.state.decision, otherwise);
      const record = encodeRecord(config, decision);
      const expires = lastsForSession(config) ? undefined : new Date(expiryOf(config, decision));
      isStored = records.write(record, expires);
      if (!isStored) warnNotStored(config);
      effects.apply(decision, 'none', ({ decision: previous }) => onMade({ decision, previous, notice: shown }));
      tell(record);
    },

    tellTabs(tellOthers) {
      tell = tellOthers;
    },
  };
}

function warnNotStored({ cookie }: Config): void {
  const remedy =
    navigator.cookieEnabled && cookie.domain && cookie.domain !== 'auto'
      ? `The browser refused it for the domain "${cookie.domain}": check cookie.domain.`
      : 'This browser keeps no cookies for this page, so the visitor is asked again on the next one.';
  warnOnce(`the choice could not be stored. ${remedy}`);
}
