import type { Config, Decision, Service, Via } from './types';
/** An object without inherited names, so that an id such as `constructor` is only what was put there. */
export declare function emptyChoices(): Record<string, boolean>;
/** Every category and service on which the visitor decides, in the order of the configuration. */
export declare function decidedIds(config: Config): string[];
/**
 * The decision that follows from a yes or no per id. A category's answer counts for its services; where the category
 * is granular, and for exempt statistics, a service that was answered itself has its own.
 *
 * @param answer undefined: not answered, which is no
 * @param time milliseconds since 1970; kept to the second, as the record does, and later than what it follows
 * @param id of this decision, if it follows none
 * @param notice see {@link Decision.notice}
 */
export declare function decide(config: Config, answer: (id: string) => boolean | undefined, via: Via, time: number, id?: string, notice?: string, previous?: Decision | null): Decision;
/** Was anything granted? */
export declare function hasYes({ choices }: Decision): boolean;
/**
 * When a decision ends, milliseconds since 1970. One for the browser's session, too: browsers bring sessions back, some
 * for ever.
 */
export declare function expiryOf(config: Config, decision: Decision): number;
/** Does this decision answer all that is asked now? An old revision, an expired one or a new service: no. */
export declare function isCurrent(config: Config, decision: Decision, now: number): boolean;
/** Statistics that the Dutch law exempts: they run until they are switched off, by themselves or with their category. */
export declare function isExempt({ basis }: Service): boolean;
