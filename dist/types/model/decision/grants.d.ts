import type { Choices, Config, Decision } from '../types.ts';
/**
 * Says for each category and service whether it may run. Without an answer it may only if it is required, or if a law
 * exempts it from consent.
 */
export declare function grantsOf(config: Config, decision: Decision | null): Choices;
/** Does anything in this configuration need the visitor's consent? */
export declare function asksConsent(config: Config): boolean;
/** Gives the answers of "accept all": yes to everything, except where Global Privacy Control objects to `targeting`. */
export declare function acceptAllAnswers(config: Config, gpc: boolean): (id: string, category: string) => boolean;
