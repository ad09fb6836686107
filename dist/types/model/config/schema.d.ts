import type { ConfigProblem } from './config-error.ts';
import { type Check } from './validate.ts';
/** What may stand at one place of a configuration. */
export interface Rule {
    readonly accepts: Check;
    /** What to write where it does not. */
    readonly remedy: string;
    /** For an object: the options that it knows. Without them anything may stand in it. */
    readonly options?: Options | undefined;
    /** Names of the options that must be there; all others may be left out. */
    readonly required?: readonly string[] | undefined;
}
/** Rules by the name of the option. */
export type Options = Readonly<Record<string, Rule>>;
/** An object; with `options` it is looked into. */
export declare function object(options?: Options, required?: readonly string[]): Rule;
/** One of these values. */
export declare function oneOf(...allowed: readonly (string | boolean)[]): Rule;
/** A text that the pattern matches. */
export declare function matching(pattern: RegExp, remedy: string): Rule;
/** A list of anything. */
export declare const list: Rule;
/** True or false. */
export declare const flag: Rule;
/** A text that is the same in all languages. */
export declare const text: Rule;
/** A text that a visitor reads. */
export declare const visibleText: Rule;
/**
 * Everything in a value that breaks its rule, in the order in which it was written. What is wrong itself is not looked
 * into.
 *
 * @param path where the value stands; empty for the configuration itself
 */
export declare function findViolations(rule: Rule, value: unknown, path: string): ConfigProblem[];
