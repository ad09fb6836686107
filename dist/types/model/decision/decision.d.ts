import type { Config, Decision, Item, Via } from '../types.ts';
/** Milliseconds in a day. */
export declare const MS_PER_DAY = 86400000;
/** An object without inherited names, so that it has an id such as `constructor` only if that id was added. */
export declare function emptyChoices(): Record<string, boolean>;
/**
 * The categories and services on which the visitor decides: all that can be refused, in the order of the configuration.
 */
export declare function itemsToDecide({ items }: Config): readonly Item[];
/** Gives the answer for a category or service, by its id and the id of its category; undefined: there is no answer. */
export type Answer = (id: string, category: string) => boolean | undefined;
/**
 * Makes a decision from answers. The answer for a category counts for its services too, unless a service has an answer
 * of its own and may have one: in a granular category, or under an exemption.
 *
 * @param time milliseconds since 1970. The decision gets this time rounded down to the second, as in the record, or one
 *   second after `previous` if that is later
 * @param previous the decision that was valid before, if any
 * @param otherwise answers for ids without an answer, also of their category, in `answer`; undefined: they are refused
 */
export declare function decide(config: Config, answer: Answer, via: Via, time: number, previous?: Pick<Decision, 'time'> | null, otherwise?: Answer): Decision;
/** Does a decision last until the browser is closed? */
export declare function lastsForSession({ cookie }: Config): boolean;
/** How long a decision is valid, milliseconds; a decision for the session for half a year at most. */
export declare function lifetimeMs({ cookie }: Config): number;
/** When a decision ends, because its oldest answer does; milliseconds since 1970. */
export declare function expiryOf(config: Config, { time, since }: Decision): number;
/**
 * Do answers that were given at this time count now? They do not if they have expired, or are more than a day in the
 * future.
 *
 * @param time milliseconds since 1970, as `now`
 */
export declare function isFresh(config: Config, time: number, now: number): boolean;
