import type { Config, Decision, Item, Via } from '../types.ts';
/** Milliseconds in a day. */
export declare const MS_PER_DAY = 86400000;
/** An object without inherited names, so that an id such as `constructor` is there only if it was put there. */
export declare function emptyChoices(): Record<string, boolean>;
/**
 * The categories and services on which the visitor decides: all that can be refused, in the order of the configuration.
 */
export declare function itemsToDecide({ items }: Config): readonly Item[];
/** Gives the answer for a category or service, by its id and the id of its category; undefined: there is no answer. */
export type Answer = (id: string, category: string) => boolean | undefined;
/**
 * Makes a decision from answers. The answer for a category counts for its services too, unless a service has an answer
 * of its own and may have one: in a granular category, or for exempt statistics.
 *
 * @param time milliseconds since 1970. It is rounded down to the second, as in the record, and moved to a second after
 *   `previous` where it would not be later
 * @param previous the decision that was valid before, if any
 * @param otherwise answers for ids that `answer` leaves open; without it they are refused
 */
export declare function decide(config: Config, answer: Answer, via: Via, time: number, previous?: Pick<Decision, 'time'> | null, otherwise?: Answer): Decision;
/** Does a decision last until the browser is closed? */
export declare function lastsForSession({ cookie }: Config): boolean;
/** How long a decision is valid, milliseconds; a decision for the session for half a year at most. */
export declare function lifetimeMs({ cookie }: Config): number;
/** When a decision ends, because its oldest answer does; milliseconds since 1970. */
export declare function expiryOf(config: Config, { time, since }: Decision): number;
/**
 * Do answers of this moment count now? Not if they have expired, or lie more than a day in the future.
 *
 * @param time milliseconds since 1970, as `now`
 */
export declare function isFresh(config: Config, time: number, now: number): boolean;
