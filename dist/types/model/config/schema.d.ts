import { type ConfigProblem } from './config-error.ts';
import { type Check } from './validate.ts';
/** The values that a configuration may contain at one place. */
export interface Rule {
    readonly accepts: Check;
    /** Tells how to mend a value that is not accepted; a function where this depends on the value. */
    readonly remedy: string | ((value: unknown) => string);
    /** The options that an object may have, each with its rule. Undefined: its fields are not checked. */
    readonly options?: Options | undefined;
    /** Names of the options that must be there; all other options may be left out. */
    readonly required?: readonly string[] | undefined;
}
/** Rules by the name of the option. */
export type Options = Readonly<Record<string, Rule>>;
/** A rule for an object. Its fields are checked only where `options` are given. */
export declare function object(options?: Options, required?: readonly string[]): Rule;
/** A rule for a value out of a list. */
export declare function oneOf(...allowed: readonly (string | boolean)[]): Rule;
/** A rule for a text that the pattern matches. */
export declare function matching(pattern: RegExp, remedy: string): Rule;
/** A rule for a list of anything. */
export declare const list: Rule;
/** A rule for true or false. */
export declare const flag: Rule;
/** A rule for a text that is the same in all languages. */
export declare const text: Rule;
/** A rule for a text that a visitor reads, and that can be given per language. */
export declare const visibleText: Rule;
/**
 * Finds everything in a value that breaks its rule: in each object first the missing options, then the others in the
 * order in which they were written. The fields of a value that is not accepted are not checked.
 *
 * @param path place of the value in the configuration; empty for the configuration itself
 */
export declare function findViolations(rule: Rule, value: unknown, path: string): ConfigProblem[];
