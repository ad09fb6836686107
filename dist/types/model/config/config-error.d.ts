/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string;
    /** What was found there; undefined: nothing. */
    readonly value: unknown;
    /** What to write instead, in whole sentences. */
    readonly remedy: string;
    readonly severity: Severity;
}
/**
 * `error`: it cannot work like this; `mistake`: it works, but not as it was meant, or visitors are not told what they
 * must be told; `warning`: it works, but is unusual.
 */
export type Severity = 'error' | 'mistake' | 'warning';
/** A problem with which the configuration cannot work. */
export declare function configError(path: string, value: unknown, remedy: string): ConfigProblem;
/** A problem with which the configuration works, but not as it should. */
export declare function configMistake(path: string, value: unknown, remedy: string): ConfigProblem;
/** How the console shows a problem: all that must be mended is an error there. */
export declare function consoleLevel({ severity }: ConfigProblem): 'error' | 'warn';
/** Writes the problem as a message: where, what was found, what to do. */
export declare function describeProblem({ path, value, remedy }: Omit<ConfigProblem, 'severity'>): string;
/** A configuration that cannot work: says where, what was found and what to write instead. */
export declare class ConfigError extends Error {
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string;
    /** What was found there. */
    readonly value: unknown;
    readonly name = "ConfigError";
    constructor(
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    path: string, 
    /** What was found there. */
    value: unknown, remedy: string);
}
