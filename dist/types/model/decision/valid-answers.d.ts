import type { Config, Decision } from '../types.ts';
import type { StoredRecord } from './record.ts';
/** One answer of the visitor, and when it was given. */
export interface GivenAnswer {
    readonly yes: boolean;
    /** Milliseconds since 1970. */
    readonly time: number;
}
/** Answers by consent id, also for ids that are asked only on other sites that share the cookie. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;
/**
 * Collects the answers in a record that count now, each by its own time. Under another revision a yes does not count,
 * because consent to an earlier text is not consent to this one. A no still counts, so that nobody who refused is asked
 * again, unless `askAgain` is `'all'`.
 *
 * @param now milliseconds since 1970
 */
export declare function validAnswers(config: Config, record: StoredRecord, now: number): GivenAnswers;
/**
 * Makes the decision from the answers; null where no id of this configuration has one, and with `askAgain: 'all'` where
 * any id has none. An id without an answer is `unanswered`, and so is its category. If a category and all its services
 * were refused, a service that was added later is refused too, so that the visitor is not asked again.
 */
export declare function decisionFrom(config: Config, record: StoredRecord, answers: GivenAnswers): Decision | null;
