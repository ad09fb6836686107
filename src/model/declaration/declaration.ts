import { isDate } from '../config/validate.ts';
import type { Basis, Category, Config, CookieInput, PurposeKey, Service, StorageKind } from '../types.ts';
import { formatDay, formatLifetime } from '../words/format.ts';
import { isBuiltIn, type Words } from '../words/words.ts';
import { type AnalyticsFact, analyticsFacts } from './analytics-facts.ts';

/** One declared cookie or storage key, in one language. */
export interface DeclaredCookie {
  /** The exact name, or a prefix followed by `*`. */
  readonly name: string;
  readonly kind: StorageKind;
  /** The domain of somebody else on which it is stored; null: the site's own. */
  readonly domain: string | null;
  /** The company that places it. */
  readonly provider: string | null;
  readonly purpose: string | null;
  /** As in "2 years" or "Session". */
  readonly lifetime: string;
}

/** One declared service, in one language. Texts of the site can contain links: `[label](url)`. */
export interface DeclaredService {
  readonly id: string;
  readonly name: string;
  readonly provider: string | null;
  readonly purpose: string | null;
  /** The provider's own privacy statement. */
  readonly privacyUrl: string | null;
  readonly transfer: string | null;
  /** In the words of the site. If that is only an ISO date, the date is written out. */
  readonly processorAgreement: string | null;
  /** Sentences on how this configuration limits the data that the provider gets; only Google Analytics has them. */
  readonly safeguards: readonly string[];
  readonly basis: Basis;
  readonly cookies: readonly DeclaredCookie[];
}

/** One category of the declaration, in one language. */
export interface DeclaredCategory {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** True: the visitor cannot refuse it. */
  readonly required: boolean;
  readonly services: readonly DeclaredService[];
}

/** The published table of all declared cookies, as data: it can be sent as JSON. */
export interface Declaration {
  /** BCP 47 tag of the language in which it is written. */
  readonly language: string;
  readonly revision: number;
  /** As the site wrote it: an ISO date. */
  readonly policyDate: string | null;
  readonly controller: { readonly name: string | null; readonly privacyUrl: string | null };
  readonly categories: readonly DeclaredCategory[];
}

/** Keys of the messages that become part of the data. */
export type DeclarationKey =
  | PurposeKey
  | AnalyticsFact['key']
  | 'session'
  | 'persistent'
  | 'necessaryText'
  | 'functionalText';

/** Facts that a declaration needs besides the configuration. */
export interface DeclarationSources {
  readonly words: Words<DeclarationKey>;
  /** Tells which message describes the purpose of a well-known cookie, where the site gives no text of its own. */
  readonly purposeOfCookie: (name: string) => PurposeKey | undefined;
}

/**
 * Declares one service, in one language. An empty text of the site replaces the library's own text, so that a site can
 * leave a purpose out.
 */
function declareService(
  service: Service,
  config: Config,
  { words, purposeOfCookie }: DeclarationSources,
): DeclaredService {
  const { text, say, nameOf, language } = words;
  const messageOf = (key: PurposeKey | undefined) => key && say(key);
  const provider = text(service.provider) || null;
  const purpose = (text(service.purpose) ?? messageOf(service.purposeKey)) || null;
  const agreement = text(service.processorAgreement);
  const declareCookie = (cookie: CookieInput): DeclaredCookie => ({
    name: cookie.name,
    kind: cookie.kind ?? 'cookie',
    domain: cookie.domain || null,
    provider: (text(cookie.provider) ?? provider) || null,
    purpose: (text(cookie.purpose) ?? messageOf(purposeOfCookie(cookie.name)) ?? purpose) || null,
    lifetime: formatLifetime(cookie.lifetime, words),
  });
  return {
    id: service.id,
    name: nameOf(service),
    provider,
    purpose,
    privacyUrl: service.privacyUrl || null,
    transfer: text(service.transfer) || null,
    processorAgreement: (isDate(agreement) ? formatDay(`${agreement}`, language) : agreement) || null,
    safeguards: analyticsFacts(service, config).map(({ key, unless }) =>
      say(key, { label: unless.map(nameOf).join(', ') }),
    ),
    basis: service.basis,
    cookies: service.cookies.map(declareCookie),
  };
}

/** Declares one category, in one language. A built-in category without a description of the site gets the library's. */
function declareCategory(category: Category, config: Config, sources: DeclarationSources): DeclaredCategory {
  const { text, say, nameOf } = sources.words;
  return {
    id: category.id,
    name: nameOf(category),
    description: text(category.description) ?? (isBuiltIn(category.id) ? say(`${category.id}Text`) : ''),
    required: category.required,
    services: category.services.map((service) => declareService(service, config, sources)),
  };
}

/**
 * Makes the declaration of a configuration as data, for the page, for the preferences and for `akkoord/server`.
 *
 * @param config with the facts of presets filled in
 */
export function declare(config: Config, sources: DeclarationSources): Declaration {
  const { revision, policyDate, controller } = config;
  const { text, language } = sources.words;
  return {
    language,
    revision,
    policyDate: policyDate || null,
    controller: { name: text(controller.name) || null, privacyUrl: controller.privacyUrl || null },
    categories: config.categories.map((category) => declareCategory(category, config, sources)),
  };
}
