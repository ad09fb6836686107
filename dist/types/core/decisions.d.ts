import { type NewAnswers } from '../model/decision/decide-after-record.ts';
import type { Config, Decision, Notice, View } from '../model/types.ts';
import type { DecisionMade } from './addon-context.ts';
import type { Effects } from './effects.ts';
import type { RecordStore } from './record-store.ts';
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
export declare function createDecisions(options: DecisionsOptions): Decisions;
