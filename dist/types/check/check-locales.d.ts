/**
 * Says that the interface could speak the language of the page, and has not been given it.
 *
 * @param given the tags that the application gave to `init`
 */
export declare function checkLocales(language: string, given: readonly string[]): void;
