import type { Config, Decision, Via } from '../types.ts';
import { type Answer } from './decision.ts';
import type { FoundRecord } from './find-record.ts';
/** The answers of a visitor, and the way in which they were given. */
export interface NewAnswers {
    readonly answer: Answer;
    readonly via: Via;
    /** Answers for ids without an answer, also of their category, in `answer`. Undefined: those ids are refused. */
    readonly otherwise?: Answer | undefined;
    /** The ids that the visitor was asked about; other answers stay, with their own time. Undefined: all ids. */
    readonly asked?: readonly string[] | undefined;
}
/** A record that was just made, and the decision that it contains. */
export type MadeRecord = FoundRecord & {
    readonly decision: Decision;
};
/**
 * Makes the decision that new answers mean after an earlier record, and the record to be stored. That record keeps the
 * earlier answers for ids that the visitor was not asked about now, as far as the cookie has room: sites that share a
 * cookie need not have the same services.
 *
 * @param known the record that was valid until now; null: there was none
 * @param now milliseconds since 1970
 * @param latest milliseconds since 1970; the decision gets a later time. Pass the time of the last record where its
 *   cookie was deleted, because other tabs still have that record, and the later one counts. Default: the time of
 *   `known`
 */
export declare function decideAfterRecord(config: Config, known: FoundRecord | null, given: NewAnswers, now: number, latest?: number | undefined): MadeRecord;
