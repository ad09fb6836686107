import { type Rule } from './schema.ts';
/** No browser keeps a cookie for more days (RFC 6265bis §5.5). */
export declare const MAX_COOKIE_DAYS = 400;
/** The basis on which a service may run. */
export declare const basisRule: Rule;
/** The configuration itself; categories and their services have rules of their own. */
export declare const configRule: Rule;
/** The only setting of `google-consent-mode` that is checked. */
export declare const consentModeRule: Rule;
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
