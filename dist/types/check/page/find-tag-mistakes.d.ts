/** Finds attributes of the library's own tag that it does not know. */
export declare function findTagAttributes(tag: Element | null): string[];
/** Finds an id on the library's own tag that does not count, since the configuration has the service itself. */
export declare function findUnusedId(tag: Element | null, input: object): string[];
/**
 * Finds configurations that are not read.
 *
 * @param input the configuration that the library runs with
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export declare function findUnreadConfigs(input: object, tag: Element | null): string[];
