import type { Config, Decision, ImportInput } from '../../../model/types.ts';
import type { FormerChoice } from './former.ts';
/**
 * Finds the choice that counts: the latest one that the other tool would still accept. A choice without a time counts
 * as the latest: if its tool usually stores the time, only a refusal can be carried over from such a choice. A choice
 * from the future does not count.
 *
 * @param now milliseconds since 1970
 */
export declare function latestOf(choices: readonly (FormerChoice | null)[], now: number): FormerChoice | undefined;
/** A choice of another tool as a decision here. */
export interface Carried {
    readonly decision: Decision;
    /**
     * Milliseconds since 1970: when the other tool would have asked again, or when the decision ends if that is earlier.
     */
    readonly expires: number;
}
/**
 * The outcome for a choice: it is carried over; or the visitor is asked (`'ask'`); or the choice has ended (`'over'`),
 * so that the choice under the next former tool may count.
 */
export type Outcome = Carried | 'ask' | 'over';
/**
 * Carries a choice over that was made under another tool. The first row that applies decides:
 *
 * | the visitor's answers there                                     | of what age                      | here                         |
 * | --------------------------------------------------------------- | -------------------------------- | ---------------------------- |
 * | all that could be refused was refused                           | any, also unknown                | everything is refused (1)    |
 * | something that is asked here has no answer there                | too old for a choice here        | over                         |
 * |                                                                 | younger, or unknown              | ask                          |
 * | all that is asked here has an answer, and each of them is a no  | any, also unknown                | everything is refused (1)    |
 * | all that is asked here has an answer, with a yes among them (2) | too old for a choice here        | over                         |
 * |                                                                 | unknown                          | ask                          |
 * |                                                                 | younger, but the yes is unproven | ask                          |
 * |                                                                 | younger                          | the same answers, same time  |
 *
 * 1. With the time of the former choice, or now if that time is not known. A refusal that is too old for a choice here
 *    gets a later time, so that it ends when the other tool would have asked again, and at most a lifetime from now.
 * 2. Where the browser sends Global Privacy Control, a yes to `targeting` counts as a no.
 *
 * @param map the ids here for each id of the tool, as the site wrote them
 * @param gpc whether the browser sends Global Privacy Control
 * @param now milliseconds since 1970
 */
export declare function carry(config: Config, choice: FormerChoice, map: ImportInput['map'], gpc: boolean, now: number): Outcome;
