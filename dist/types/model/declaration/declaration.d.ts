import type { Basis, Config, PurposeKey, StorageKind } from '../types.ts';
import { type Words } from '../words/words.ts';
import { type AnalyticsFact } from './analytics-facts.ts';
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
    readonly controller: {
        readonly name: string | null;
        readonly privacyUrl: string | null;
    };
    readonly categories: readonly DeclaredCategory[];
}
/** Keys of the messages that become part of the data. */
export type DeclarationKey = PurposeKey | AnalyticsFact['key'] | 'session' | 'persistent' | 'necessaryText' | 'functionalText';
/** Facts that a declaration needs besides the configuration. */
export interface DeclarationSources {
    readonly words: Words<DeclarationKey>;
    /** Tells which message describes the purpose of a well-known cookie, where the site gives no text of its own. */
    readonly purposeOfCookie: (name: string) => PurposeKey | undefined;
}
/**
 * Makes the declaration of a configuration as data, for the page, for the preferences and for `akkoord/server`.
 *
 * @param config with the facts of presets filled in
 */
export declare function declare(config: Config, sources: DeclarationSources): Declaration;
