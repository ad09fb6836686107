import type { Choices, Config, Decision } from '../types.ts';
/**
 * What may run: yes or no for each category and service. Without an answer: only what is required, and what a law
 * exempts from consent.
 */
export declare function grantsOf(config: Config, decision: Decision | null): Choices;
/** Does anything in this configuration need the visitor's consent? */
export declare function asksConsent(config: Config): boolean;
/** Gives the answers of "accept all": yes to everything, except where Global Privacy Control objects to `targeting`. */
export declare function acceptAllAnswers(config: Config, gpc: boolean): (id: string, category: string) => boolean;
