/** Finds attributes of the library's own tag that it does not know. */
export declare function findTagAttributes(tag: Element | null): string[];
/**
 * Finds configurations that are not read.
 *
 * @param input the configuration that the library runs with
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export declare function findUnreadConfigs(input: object, tag: Element | null): string[];
