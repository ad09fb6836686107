import type { Config, Decision, Item, Via } from './types.js';
/** An object without inherited names, so that an id such as `constructor` is only what was put there. */
export declare function emptyChoices(): Record<string, boolean>;
/** Every category and service on which the visitor decides, in the order of the configuration. */
export declare function decided({ items }: Config): readonly Item[];
/** A yes or no for a category or service, with the category that it is of; undefined: none. */
export type Answer = (id: string, category: string) => boolean | undefined;
/**
 * The decision that follows from a yes or no per id. A category's answer counts for its services; where the category
 * is granular, and for exempt statistics, a service that was answered itself has its own.
 *
 * @param otherwise counts for what was not answered; without it, that is no
 * @param time milliseconds since 1970; kept to the second, as the record does, and later than what it follows
 * @param previous what it follows, if anything
 */
export declare function decide(config: Config, answer: Answer, via: Via, time: number, previous?: Decision | null, otherwise?: Answer): Decision;
/**
 * When a decision ends, milliseconds since 1970. One for the browser's session, too: browsers bring sessions back, some
 * for ever.
 */
export declare function expiryOf(config: Config, decision: Decision): number;
/** Does this decision answer all that is asked now? An old revision, an expired one or a new service: no. */
export declare function isCurrent(config: Config, decision: Decision, now: number): boolean;
