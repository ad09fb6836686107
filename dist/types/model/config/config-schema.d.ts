import { type Rule } from './schema.ts';
/** The basis on which a service may run. */
export declare const basisRule: Rule;
/** The configuration itself; categories and their services have rules of their own. */
export declare const configRule: Rule;
/** One category; its services have rules of their own. */
export declare const categoryRule: Rule;
/**
 * One service; its cookies have rules of their own.
 *
 * @param presetNames the values that `preset` can have
 */
export declare function serviceRule(presetNames: readonly string[]): Rule;
/** One declared cookie. */
export declare const cookieRule: Rule;
/** The id of a category or service. */
export declare const idRule: Rule;
