import type { Config, Decision, ImportInput } from '../../../model/types.ts';
import type { FormerChoice } from './former.ts';
/**
 * The choice that counts: the latest that the other tool still keeps. One without a time counts as the latest, because no
 * more than a refusal can be carried over from it. One with a time that cannot be is none.
 *
 * @param now milliseconds since 1970
 */
export declare function latestOf(choices: readonly (FormerChoice | null)[], now: number): FormerChoice | undefined;
/** A choice of another tool as a decision here. */
export interface Carried {
    readonly decision: Decision;
    /** Milliseconds since 1970: when the other tool would have asked again, or when the decision ends if that is earlier. */
    readonly expires: number;
}
/**
 * What becomes of a choice: it is carried over; or the visitor must be asked; or it is over, so that the choice under
 * another former tool may count.
 */
export type Outcome = Carried | 'ask' | 'over';
/**
 * What a choice made under another tool is worth here. The first row that fits counts:
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
 * 1. With the time of the former choice, or now if that is not known. A refusal that is older than one here may be is
 *    dated so that it ends when the other tool would have asked again, and at most a lifetime from now.
 * 2. Not counting a yes to `targeting` where the browser sends Global Privacy Control: that is a no here.
 *
 * @param map what the site says of the tool's ids
 * @param gpc whether the browser sends Global Privacy Control
 * @param now milliseconds since 1970
 */
export declare function carry(config: Config, choice: FormerChoice, map: ImportInput['map'], gpc: boolean, now: number): Outcome;
