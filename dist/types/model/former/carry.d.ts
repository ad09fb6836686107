import type { Config, Decision, ImportInput } from '../types.js';
import type { FormerChoice } from './former.js';
/**
 * The choice that counts: the latest that the other tool still keeps. One without a time is taken for the latest, because
 * it can carry no more than a refusal; an odd time is none.
 */
export declare function latestOf(choices: readonly (FormerChoice | null)[], now: number): FormerChoice | undefined;
/** A choice of another tool as a decision here. */
export interface Carried {
    readonly decision: Decision;
    /** Milliseconds since 1970: the earlier of the other tool's and ours. */
    readonly expires: number;
}
/**
 * What a choice made elsewhere is worth here; null: the visitor must be asked; undefined: it is over, and another tool may
 * have one that is not. A yes is carried only where the visitor said it, it maps, and it is as young as a yes of ours may
 * be. Who refused all that could be refused there has refused all here. A refusal is carried as long as the other tool
 * keeps it; one that is older than ours may be is dated so that it ends when that tool would have asked, at most as long
 * from now as a choice of ours lasts.
 *
 * @param gpc true: the browser sends Global Privacy Control; an earlier yes does not stand against it
 */
export declare function carry(config: Config, { answers, time, since, expires, isUnproven, onlyYes }: FormerChoice, map: ImportInput['map'], gpc: boolean, now: number): Carried | null | undefined;
