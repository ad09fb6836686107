/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string;
    /** The value that was found there; undefined: none. */
    readonly value: unknown;
    /** Tells in whole sentences how to mend the value. */
    readonly remedy: string;
    readonly severity: Severity;
}
/**
 * `error`: the library cannot work with this value; `mistake`: it works, but not as the site meant, or visitors are not
 * told enough; `warning`: it works, but the value is unusual.
 */
export type Severity = 'error' | 'mistake' | 'warning';
/** A problem with which the configuration cannot work. */
export declare function configError(path: string, value: unknown, remedy: string): ConfigProblem;
/** A problem with which the configuration works, but not as it should. */
export declare function configMistake(path: string, value: unknown, remedy: string): ConfigProblem;
/** The level of a problem in the console: an error where something must be mended, so for mistakes too. */
export declare function consoleLevel({ severity }: ConfigProblem): 'error' | 'warn';
/** Writes the problem as a message: the place, the value that was found, and how to mend it. */
export declare function describeProblem({ path, value, remedy }: Omit<ConfigProblem, 'severity'>): string;
/** Thrown for a configuration that cannot work. It tells the place, the value that was found, and how to mend it. */
export declare class ConfigError extends Error {
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string;
    /** The value that was found there. */
    readonly value: unknown;
    readonly name = "ConfigError";
    constructor(
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    path: string, 
    /** The value that was found there. */
    value: unknown, remedy: string);
}
