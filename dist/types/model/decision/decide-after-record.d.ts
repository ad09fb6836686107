import type { Config, Decision, Via } from '../types.ts';
import { type Answer } from './decision.ts';
import type { FoundRecord } from './find-record.ts';
/** The answers of a visitor, and by what they were given. */
export interface NewAnswers {
    readonly answer: Answer;
    readonly via: Via;
    /** Answers for ids that `answer` leaves open, and their categories too; without it they are refused. */
    readonly otherwise?: Answer | undefined;
    /** The ids that the visitor was asked about; other answers stay, with their own time. Undefined: all ids. */
    readonly asked?: readonly string[] | undefined;
}
/** A record that was just made, with the decision in it. */
export type MadeRecord = FoundRecord & {
    readonly decision: Decision;
};
/**
 * Makes the decision that new answers mean after an earlier record, and the record to be stored. That record keeps the
 * earlier answers to what the visitor was not asked about now, as far as the cookie has room: sites that share a cookie
 * need not have the same services.
 *
 * @param known the record that was valid until now; null: none was
 * @param now milliseconds since 1970
 * @param latest the decision gets a later time than this, milliseconds since 1970. Another one than that of `known` is
 *   needed where the cookie was deleted: other tabs still have its record, and the later record counts
 */
export declare function decideAfterRecord(config: Config, known: FoundRecord | null, given: NewAnswers, now: number, latest?: number | undefined): MadeRecord;
