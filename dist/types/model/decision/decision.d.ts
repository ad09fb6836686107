import type { Config, Decision, Item, Via } from '../types.ts';
/** Milliseconds in a day. */
export declare const MS_PER_DAY = 86400000;
/** An object without inherited names, so that an id such as `constructor` is there only if it was put there. */
export declare function emptyChoices(): Record<string, boolean>;
/** Every category and service on which the visitor decides, in the order of the configuration. */
export declare function decided({ items }: Config): readonly Item[];
/** The answer for a category or service, given its id and that of its category; undefined: none. */
export type Answer = (id: string, category: string) => boolean | undefined;
/**
 * The decision that follows from one answer per id. A category's answer counts for its services. Where the category is
 * granular, and for exempt statistics, a service that was answered itself has its own.
 *
 * @param time milliseconds since 1970; kept to the second, as the record does, and later than what it follows
 * @param previous the decision that it follows, if any
 * @param otherwise answers for ids that `answer` leaves open; without it that is a no
 */
export declare function decide(config: Config, answer: Answer, via: Via, time: number, previous?: Decision | null, otherwise?: Answer): Decision;
/** Does a decision last until the browser is closed? */
export declare function lastsForSession({ cookie }: Config): boolean;
/** How long a decision counts, milliseconds; one for the session no longer than half a year. */
export declare function lifetimeMs({ cookie }: Config): number;
/** When a decision ends, milliseconds since 1970. */
export declare function expiryOf(config: Config, decision: Decision): number;
/** Does this decision answer all that is asked now? Not so with an old revision, an expired one, or a new service. */
export declare function isCurrent(config: Config, decision: Decision, now: number): boolean;
