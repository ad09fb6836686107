/**
 * The language tag, or `en` where it is none. A language can come from an address or a request header: a wrong one must
 * neither throw in `Intl` nor match a property that objects inherit.
 */
export declare function usableLanguage(language: unknown): string;
