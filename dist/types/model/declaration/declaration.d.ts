import type { Basis, Config, StorageKind } from '../types.ts';
import { type Words } from '../words/words.ts';
/** One declared cookie or storage key, in one language. */
export interface DeclaredCookie {
    /** The exact name, or a prefix followed by `*`. */
    readonly name: string;
    readonly kind: StorageKind;
    /** Who places it. */
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
/** Keys of the messages that say what a service or cookie is for. */
type PurposeKey = 'analyticsText' | 'targetingText' | 'embed' | 'visitor';
/** Keys of the messages that become part of the data. */
export type DeclarationKey = PurposeKey | 'session' | 'necessaryText' | 'functionalText';
/**
 * Tells which message describes the purpose of a preset or a well-known cookie, where the site gives no text of its
 * own.
 */
export interface KnownPurposes {
    ofPreset(preset: string | undefined): PurposeKey | undefined;
    ofCookie(name: string): PurposeKey | undefined;
}
/** What a declaration needs beside the configuration. */
export interface DeclarationSources {
    readonly words: Words<DeclarationKey>;
    readonly purposes: KnownPurposes;
}
/**
 * Makes the declaration of a configuration: what the declaration in the page, the preferences and `akkoord/server`
 * show.
 *
 * @param config with the facts of presets filled in
 */
export declare function declare(config: Config, sources: DeclarationSources): Declaration;
export {};
