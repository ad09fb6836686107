/**
 * Returns the language tag, or `en` for anything that is not a tag. A language can come from an address or a request
 * header. A wrong value must not throw in `Intl`, nor match a property that objects inherit.
 */
export declare function usableLanguage(language: unknown): string;
