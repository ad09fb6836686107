import type { Config, Decision } from '../types.ts';
import type { StoredRecord } from './record.ts';
/** One answer of the visitor, and when it was given. */
export interface GivenAnswer {
    readonly yes: boolean;
    /** Milliseconds since 1970. */
    readonly time: number;
}
/** Answers by consent id, also those to what only other sites ask that share the cookie. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;
/**
 * Collects the answers in a record that count now, each by its own time. Under another revision a no still counts, so
 * that nobody who refused is asked again; a yes does not, because consent to an earlier text is none to this one.
 *
 * @param now milliseconds since 1970
 */
export declare function validAnswers(config: Config, record: StoredRecord, now: number): GivenAnswers;
/**
 * Makes the decision of what was answered; null where that is nothing of what this configuration asks. What has no
 * answer is `unanswered`, and so is a category with something new in it. A category that was refused with everything
 * in it was refused for what was added to it since, too.
 */
export declare function decisionFrom(config: Config, record: StoredRecord, answers: GivenAnswers): Decision | null;
