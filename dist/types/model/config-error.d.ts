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
