/**
 * Logs an error where a locale for the language of the page exists, and the application has not given it to `init`: the
 * interface is then in another language than the page. Only bundled applications need it; a script tag fetches locales.
 *
 * @param given the tags that the application gave to `init`
 */
export declare function checkLocales(language: string, given: readonly string[]): void;
