import { type Answer } from '../model/decision/decision.ts';
import type { Config, Decision, Notice, Via, View } from '../model/types.ts';
import type { DecisionMade } from './addon-context.ts';
import type { Effects } from './effects.ts';
import type { RecordStore } from './record-store.ts';
import type { Store } from './store.ts';
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
export declare function createDecisions(options: DecisionsOptions): Decisions;
