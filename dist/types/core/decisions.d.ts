import { type NewAnswers } from '../model/decision/decide-after.ts';
import type { Config, Decision, Notice, View } from '../model/types.ts';
import type { DecisionMade } from './addon-context.ts';
import type { Effects } from './effects.ts';
import type { RecordStore } from './record-store.ts';
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
export declare function createDecisions(options: DecisionsOptions): Decisions;
