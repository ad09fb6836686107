/**
 * `import { readConsent } from 'akkoord/server'`: what a server can do with the consent. Any runtime that speaks modern
 * JavaScript will do; nothing here needs Node, a page, or the network.
 */
import * as en from './locales/en.ts';
import * as nl from './locales/nl.ts';
import { checkConfig } from './model/config/check-config.ts';
import { resolveConfig } from './model/config/resolve-config.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import { type Declaration, declare, type KnownPurposes } from './model/declaration/declaration.ts';
import { declarationMarkup } from './model/declaration/declaration-html.ts';
import { findRecord } from './model/decision/find-record.ts';
import { noticeHash as hashOfNotice } from './model/decision/notice.ts';
import { grantsOf } from './model/decision/grants.ts';
import { createWords, type Words } from './model/words/words.ts';
import { domainFor, type SetCookieOptions, setCookie } from './model/decision/set-cookie.ts';
import type { Choices, Config, ConfigInput, Decision } from './model/types.ts';
import { withoutUndefined } from './model/config/without-undefined.ts';
import { presetCookies } from './services/preset-cookies.ts';
import { withPresetFacts } from './services/preset-facts.ts';
import { cookiePurpose, presetPurposes } from './services/preset-purposes.ts';
import { presets } from './services/presets.ts';

export { ConfigError } from './model/config/config-error.ts';
export type { ConsentId } from './model/config/consent-id.ts';
export type { Declaration, DeclaredCategory, DeclaredCookie, DeclaredService } from './model/declaration/declaration.ts';
export { maxReceiptLength, parseReceipt } from './model/decision/parse-receipt.ts';
export type * from './model/types.ts';

/** What a request says of the consent. Immutable. */
export interface Consent<Id extends string = string> {
  /** The decision that is valid now; null: undecided, and nothing but what needs no consent is granted. */
  readonly decision: Decision | null;
  /** The outcome per category and service. */
  readonly grants: Choices;
  /** May this be in the page? False for an id that the configuration does not have. */
  has(id: Id): boolean;
}

/** How {@link renewConsent} writes the cookie. */
export interface RenewOptions extends SetCookieOptions {
  /** Milliseconds since 1970. @default the server's clock */
  readonly now?: number;
}

/** All messages of one language: what `akkoord/locales/<tag>` exports. */
export type Locale = Pick<typeof en, 'banner' | 'preferences'>;

/** In which languages a declaration can be. */
export interface LanguageOptions {
  /** Messages beyond Dutch and English, by tag: `{ de }` for what all of `akkoord/locales/de` exports. */
  readonly locales?: Readonly<Record<string, Locale>>;
}

/** How {@link declarationHtml} writes the declaration. */
export interface DeclarationOptions extends LanguageOptions {
  /** Level of the categories' headings, 1 to 5; their services' are one below. @default 2 */
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
  const grants = Object.freeze(grantsOf(resolved, decision));
  return Object.freeze({
    decision: decision && Object.freeze({ ...decision, choices: Object.freeze(decision.choices) }),
    grants,
    has: (id: ConsentId<C>) => grants[id] === true,
  });
}

/**
 * Writes the visitor's choice again as a cookie that comes from a server, which Safari keeps for longer than the seven
 * days of one that a script wrote. The same record, ending when the consent does: never later.
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
  // at the first request, not at the first visitor who has chosen
  domainFor(resolved, options);
  const found = findRecord(resolved, cookieHeader, now);
  return found && setCookie(resolved, found, now, options);
}

/**
 * The `notice_hash` that receipts have when the visitor read the notice in this language; docs/receipts.md says of what.
 *
 * @throws {ConfigError} for a configuration that cannot work
 */
export function noticeHash(config: ConfigInput, language: string, { locales }: LanguageOptions = {}): string {
  const resolved = withPresetFacts(resolve(config));
  return hashOfNotice(resolved, wordsFor(resolved, language, locales));
}

/**
 * The published table of all declared cookies, as data. Texts of the site are as it wrote them, `[label](url)` links
 * included: escape them where they become markup.
 *
 * @param language BCP 47 tag; for one whose messages are not there the library's own texts are in the fallback language
 * @throws {ConfigError} for a configuration that cannot work
 */
export function declaration(config: ConfigInput, language: string, { locales }: LanguageOptions = {}): Declaration {
  return declare(...inLanguage(config, language, locales), purposes);
}

/**
 * The same as HTML, for a page that must show it without a script. Every text is escaped; links are those of
 * `[label](url)` with a harmless protocol.
 *
 * @throws {ConfigError} for a configuration that cannot work
 */
export function declarationHtml(
  config: ConfigInput,
  language: string,
  { headingLevel = 2, locales }: DeclarationOptions = {},
): string {
  const [resolved, words] = inLanguage(config, language, locales);
  return declarationMarkup(declare(resolved, words, purposes), words, headingLevel);
}

const purposes: KnownPurposes = {
  ofPreset: (preset) => presetPurposes[`${preset}`],
  ofCookie: cookiePurpose,
};

function resolve(input: ConfigInput): Config {
  // what is odd but harmless, the page says; here each request would
  checkConfig(input, presets, () => {});
  return resolveConfig(withoutUndefined(input), presetCookies);
}

function inLanguage(input: ConfigInput, language: string, locales: LanguageOptions['locales'] = {}) {
  const config = withPresetFacts(resolve(input));
  const all = Object.entries({ ...locales, en, nl }).map(([tag, one]) => [tag, { ...one.banner, ...one.preferences }]);
  const words = createWords({ config, state: { language: usable(language) } }, Object.fromEntries(all));
  return [config, words as Words<keyof Locale['banner'] | keyof Locale['preferences']>] as const;
}

/** A language may come from an address or a header: what is none must not throw, nor name what objects inherit. */
function usable(language: string): string {
  const tag = `${language}`.replace('_', '-');
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag)[0] ? tag : 'en';
  } catch {
    return 'en';
  }
}
