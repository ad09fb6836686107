import { type Words } from './locale.js';
import type { Basis, Config, Service, StorageKind } from './types.js';
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
    readonly controller: {
        readonly name: string | null;
        readonly privacyUrl: string | null;
    };
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
export declare function declareService(service: Service, words: Words<DeclarationKey>, known: KnownPurposes): DeclaredService;
/**
 * The declaration of a configuration.
 *
 * @param config with the facts of presets filled in
 */
export declare function declare(config: Config, words: Words<DeclarationKey>, known: KnownPurposes): Declaration;
export {};
