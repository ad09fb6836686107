/**
 * `import { readConsent } from 'akkoord/server'`: reads the consent on a server. It runs in any modern JavaScript
 * runtime and needs neither Node, nor a page, nor the network.
 */
import * as en from './locales/en.ts';
import * as nl from './locales/nl.ts';
import { checkConfig } from './model/config/check-config.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import { resolveConfig } from './model/config/resolve-config.ts';
import { findRecord } from './model/decision/find-record.ts';
import { grantsOf } from './model/decision/grants.ts';
import { noticeHash as hashOfNotice } from './model/decision/notice.ts';
import { domainFor, type SetCookieOptions, setCookie } from './model/decision/set-cookie.ts';
import { type Declaration, declare } from './model/declaration/declaration.ts';
import { declarationMarkup } from './model/declaration/declaration-html.ts';
import { freezeData } from './model/freeze-data.ts';
import type { Choices, Config, ConfigInput, Decision } from './model/types.ts';
import { noticeOf } from './model/words/banner-text.ts';
import type { Locale, MessageKey } from './model/words/messages.ts';
import { usableLanguage } from './model/words/usable-language.ts';
import type { Words } from './model/words/words.ts';
import { wordsFromLocales } from './model/words/words-from-locales.ts';
import { presetCookies } from './services/preset-cookies.ts';
import { withPresetFacts } from './services/preset-facts.ts';
import { cookiePurpose } from './services/preset-purposes.ts';
import { presets } from './services/presets.ts';

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
export type RenewOptions = SetCookieOptions & { readonly now?: number };

/** The languages in which texts can be written. */
export interface LanguageOptions {
  /** Messages beyond Dutch and English, by tag: `{ de }` for what all of `akkoord/locales/de` exports. */
  readonly locales?: Readonly<Record<string, Locale>>;
}

/** `asked`: only these categories are named, as for visitors who are asked about nothing but what is new there. */
export type NoticeOptions = LanguageOptions & { readonly asked?: readonly string[] };

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
export function readConsent<const C extends ConfigInput>(
  cookieHeader: string | null | undefined,
  config: C,
  now: number = Date.now(),
): Consent<ConsentId<C>> {
  const resolved = resolve(config);
  const decision = findRecord(resolved, cookieHeader, now)?.decision ?? null;
  const grants = grantsOf(resolved, decision);
  return freezeData({ decision, grants, has: (id: ConsentId<C>) => grants[id] === true });
}

/**
 * Writes the visitor's choice again, as a cookie from the server: Safari keeps a cookie that a script wrote for only
 * seven days. The record stays the same, and the cookie ends when the consent does, never later.
 *
 * @returns the value for a `Set-Cookie` header of the page, or null where there is nothing valid to renew
 * @throws {ConfigError} for a configuration that cannot work, and for `cookie.domain: 'auto'` without `domain`
 */
export function renewConsent(
  cookieHeader: string | null | undefined,
  config: ConfigInput,
  options: RenewOptions = {},
): string | null {
  const { now = Date.now() } = options;
  const resolved = resolve(config);
  // Reports a missing domain with the first request, and not only with the first visitor who has chosen.
  domainFor(resolved, options);
  const found = findRecord(resolved, cookieHeader, now);
  return found && setCookie(resolved, found, now, options);
}

/**
 * Makes the published table of all declared cookies, as data. Texts of the site are as it wrote them, `[label](url)`
 * links included: escape them before you put them into markup.
 *
 * @param language BCP 47 tag; where its messages are missing, the library's own texts are in the fallback language
 * @throws {ConfigError} for a configuration that cannot work
 */
export function declaration(config: ConfigInput, language: string, { locales }: LanguageOptions = {}): Declaration {
  const resolved = withPresetFacts(resolve(config), presets);
  return declare(resolved, { words: wordsFor(resolved, language, locales), purposeOfCookie: cookiePurpose });
}

/**
 * Makes the same table as HTML, for a page that must show it without a script. Every text is escaped; only
 * `[label](url)` with a harmless protocol becomes a link.
 *
 * @throws {ConfigError} for a configuration that cannot work
 */
export function declarationHtml(
  config: ConfigInput,
  language: string,
  { headingLevel = 2, locales }: DeclarationOptions = {},
): string {
  const resolved = withPresetFacts(resolve(config), presets);
  const words = wordsFor(resolved, language, locales);
  return declarationMarkup(declare(resolved, { words, purposeOfCookie: cookiePurpose }), words, headingLevel);
}

/**
 * Computes the `notice_hash` of receipts from visitors who read the notice in this language; docs/receipts.md says what
 * it covers.
 *
 * @throws {ConfigError} for a configuration that cannot work
 */
export function noticeHash(config: ConfigInput, language: string, { locales, asked }: NoticeOptions = {}): string {
  const resolved = withPresetFacts(resolve(config), presets);
  return hashOfNotice(resolved, noticeOf(resolved, wordsFor(resolved, language, locales), asked));
}

function resolve(input: ConfigInput): Config {
  // Warnings are for the console of the page: here they would be repeated with each request.
  checkConfig(input, presets, () => {});
  return resolveConfig(input, presetCookies);
}

function wordsFor(config: Config, language: string, more: LanguageOptions['locales'] = {}): Words<MessageKey> {
  return wordsFromLocales({ ...more, en, nl }, usableLanguage(language), config);
}
