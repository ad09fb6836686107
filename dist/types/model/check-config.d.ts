import type { ConfigInput } from './types.js';
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
/**
 * Says what is wrong with a configuration. The head script does without: it fails closed on anything odd, and the
 * interface checks before it shows a visitor the first question.
 *
 * @param presets what `preset` can name
 * @param warn hears of what is odd but harmless
 * @throws {ConfigError} for the first thing that cannot work
 */
export declare function checkConfig(input: ConfigInput, presets: readonly string[], warn: (message: string) => void): void;
