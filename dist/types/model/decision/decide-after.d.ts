import type { Config, Decision, Via } from '../types.ts';
import { type Answer } from './decision.ts';
import type { FoundRecord } from './find-record.ts';
/** What a visitor answers, and how. */
export interface NewAnswers {
    readonly answer: Answer;
    readonly via: Via;
    /** Answers for ids that `answer` leaves open; without it they are refused. */
    readonly otherwise?: Answer | undefined;
    /** The ids that were asked; other answers stay as they are, with their own time. Undefined: all were. */
    readonly asked?: readonly string[] | undefined;
}
/** A record with the decision that it was written for. */
export type MadeRecord = FoundRecord & {
    readonly decision: Decision;
};
/**
 * Makes a decision as `decide` does, and its record. That keeps what was answered before and is not asked now, as far as
 * the cookie can hold it: sites that share a cookie need not have the same services.
 *
 * @param known the record that was valid before
 * @param now milliseconds since 1970
 * @param latest the time of a record that does not count any more, as its cookie was deleted: this one is later
 */
export declare function decideAfter(config: Config, known: FoundRecord | null, made: NewAnswers, now: number, latest?: number | undefined): MadeRecord;
