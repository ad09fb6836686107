import type { ConsentId } from './model/config/consent-id.ts';
import { type SetCookieOptions } from './model/decision/set-cookie.ts';
import { type Declaration } from './model/declaration/declaration.ts';
import type { Choices, ConfigInput, Decision } from './model/types.ts';
import type { Locale } from './model/words/messages.ts';
export { ConfigError } from './model/config/config-error.ts';
export type { ConsentId } from './model/config/consent-id.ts';
export { maxReceiptLength, parseReceipt } from './model/decision/parse-receipt.ts';
export type * from './model/declaration/declaration.ts';
export type * from './model/types.ts';
export type { Locale } from './model/words/messages.ts';
/** The consent that a request carries. Immutable. */
export interface Consent<Id extends string = string> {
    /** The decision that is valid now; null: undecided, and nothing but what needs no consent is granted. */
    readonly decision: Decision | null;
    /** The outcome per category and service. */
    readonly grants: Choices;
    /** Whether this category or service may be used; false for an id that the configuration does not have. */
    has(id: Id): boolean;
}
/** How {@link renewConsent} writes the cookie; `now`: milliseconds since 1970, by default the server's clock. */
export type RenewOptions = SetCookieOptions & {
    readonly now?: number;
};
/** The languages in which texts can be written. */
export interface LanguageOptions {
    /** Messages beyond Dutch and English, by tag: `{ de }` for what all of `akkoord/locales/de` exports. */
    readonly locales?: Readonly<Record<string, Locale>>;
}
/** `asked`: only these categories are named, as for visitors who are asked about nothing but what is new there. */
export type NoticeOptions = LanguageOptions & {
    readonly asked?: readonly string[];
};
/** How {@link declarationHtml} writes the declaration. */
export interface DeclarationOptions extends LanguageOptions {
    /** Heading level of the categories, 1 to 5; their services have the next level. @default 2 */
    readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
}
/**
 * Reads the consent from a request: `readConsent(request.headers.get('cookie'), config)`. Whatever the header holds, it
 * never throws and never grants what the visitor did not; of several valid records the latest counts.
 *
 * @param config the same as the page has
 * @param now milliseconds since 1970; default: the server's clock
 * @throws {ConfigError} for a configuration that cannot work
 */
export declare function readConsent<const C extends ConfigInput>(cookieHeader: string | null | undefined, config: C, now?: number): Consent<ConsentId<C>>;
/**
 * Writes the visitor's choice again, as a cookie from the server: Safari keeps a cookie that a script wrote for only
 * seven days. The record stays the same, and the cookie ends when the consent does, never later.
 *
 * @returns the value for a `Set-Cookie` header of the page, or null where there is nothing valid to renew
 * @throws {ConfigError} for a configuration that cannot work, and for `cookie.domain: 'auto'` without `domain`
 */
export declare function renewConsent(cookieHeader: string | null | undefined, config: ConfigInput, options?: RenewOptions): string | null;
/**
 * Makes the published table of all declared cookies, as data. Texts of the site are as it wrote them, `[label](url)`
 * links included: escape them before you put them into markup.
 *
 * @param language BCP 47 tag; where its messages are missing, the library's own texts are in the fallback language
 * @throws {ConfigError} for a configuration that cannot work
 */
export declare function declaration(config: ConfigInput, language: string, { locales }?: LanguageOptions): Declaration;
/**
 * Makes the same table as HTML, for a page that must show it without a script. Every text is escaped; only
 * `[label](url)` with a harmless protocol becomes a link.
 *
 * @throws {ConfigError} for a configuration that cannot work
 */
export declare function declarationHtml(config: ConfigInput, language: string, { headingLevel, locales }?: DeclarationOptions): string;
/**
 * Computes the `notice_hash` of receipts from visitors who read the notice in this language; docs/receipts.md says what
 * it covers.
 *
 * @throws {ConfigError} for a configuration that cannot work
 */
export declare function noticeHash(config: ConfigInput, language: string, { locales, asked }?: NoticeOptions): string;
