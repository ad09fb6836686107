import type { Basis, Category, Config, CookieInput, Service, StorageKind } from '../types.ts';
import { formatLifetime } from '../words/format.ts';
import { isBuiltIn, type Words } from '../words/words.ts';

/** One declared cookie or storage key, in one language. */
export interface DeclaredCookie {
  /** Exact name, or how it begins followed by `*`. */
  readonly name: string;
  readonly kind: StorageKind;
  /** Who places it. */
  readonly provider: string | null;
  readonly purpose: string | null;
  /** As in "2 years" or "Session". */
  readonly lifetime: string;
}

/** One declared service, in one language. Texts of the site can hold links: `[label](url)`. */
export interface DeclaredService {
  readonly id: string;
  readonly name: string;
  readonly provider: string | null;
  readonly purpose: string | null;
  /** The provider's own privacy statement. */
  readonly privacyUrl: string | null;
  readonly transfer: string | null;
  readonly processorAgreement: string | null;
  readonly basis: Basis;
  readonly cookies: readonly DeclaredCookie[];
}

/** One category of the declaration, in one language. */
export interface DeclaredCategory {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** It cannot be refused. */
  readonly required: boolean;
  readonly services: readonly DeclaredService[];
}

/** The published table of all declared cookies, as data: it can be sent as JSON. */
export interface Declaration {
  /** BCP 47 tag of the language in which it is. */
  readonly language: string;
  readonly revision: number;
  /** As the site wrote it: an ISO date. */
  readonly policyDate: string | null;
  readonly controller: { readonly name: string | null; readonly privacyUrl: string | null };
  readonly categories: readonly DeclaredCategory[];
}

/** Key of a message that says what something is for. */
type PurposeKey = 'analyticsText' | 'targetingText' | 'embed' | 'visitor';

/** Keys of the messages that the declaration is made of. */
export type DeclarationKey = PurposeKey | 'session' | 'necessaryText' | 'functionalText';

/** What the library knows of purposes, for the texts that a site does not give. */
export interface KnownPurposes {
  ofPreset(preset: string | undefined): PurposeKey | undefined;
  ofCookie(name: string): PurposeKey | undefined;
}

/** One service, in the language of the words. An empty text of the site's own stays empty: it replaces the library's. */
export function declareService(service: Service, words: Words<DeclarationKey>, known: KnownPurposes): DeclaredService {
  const { text, say } = words;
  const textOf = (key: PurposeKey | undefined) => key && say(key);
  const provider = text(service.provider) || null;
  const purpose = (text(service.purpose) ?? textOf(known.ofPreset(service.preset))) || null;
  const declareCookie = (cookie: CookieInput): DeclaredCookie => ({
    name: cookie.name,
    kind: cookie.kind ?? 'cookie',
    provider: (text(cookie.provider) ?? provider) || null,
    purpose: (text(cookie.purpose) ?? textOf(known.ofCookie(cookie.name)) ?? purpose) || null,
    lifetime: formatLifetime(cookie.lifetime, words),
  });
  return {
    id: service.id,
    name: words.nameOf(service),
    provider,
    purpose,
    privacyUrl: service.privacyUrl || null,
    transfer: text(service.transfer) || null,
    processorAgreement: text(service.processorAgreement) || null,
    basis: service.basis,
    cookies: service.cookies.map(declareCookie),
  };
}

/**
 * The declaration of a configuration.
 *
 * @param config with the facts of presets filled in
 */
export function declare(config: Config, words: Words<DeclarationKey>, known: KnownPurposes): Declaration {
  const { text, say, nameOf } = words;
  const { revision, policyDate, controller } = config;
  const declareCategory = (category: Category): DeclaredCategory => ({
    id: category.id,
    name: nameOf(category),
    description: text(category.description) ?? (isBuiltIn(category.id) ? say(`${category.id}Text`) : ''),
    required: category.required,
    services: category.services.map((service) => declareService(service, words, known)),
  });
  return {
    language: words.language(),
    revision,
    policyDate: policyDate || null,
    controller: { name: text(controller.name) || null, privacyUrl: controller.privacyUrl || null },
    categories: config.categories.map(declareCategory),
  };
}
