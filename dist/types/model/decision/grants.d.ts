import type { Choices, Config, Decision } from '../types.ts';
/**
 * What may run. Without a decision: only what is required, and statistics that the Dutch law exempts
 * (Telecommunicatiewet art. 11.7a lid 3(b)).
 */
export declare function grantsOf(config: Config, decision: Decision | null): Choices;
/** Is there anything on which the visitor's consent is needed? */
export declare function asksConsent(config: Config): boolean;
/** What accepting everything says yes to: all, but not what the browser's signal objects to. */
export declare function acceptable(config: Config, gpc: boolean): (id: string, category: string) => boolean;
