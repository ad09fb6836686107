/** Explains attributes of the library's own tag that it does not know. */
export declare function explainTagAttributes(tag: Element | null): string[];
/** Explains an id on the library's own tag that does not count, since the configuration has the service itself. */
export declare function explainUnusedId(tag: Element | null, input: object): string[];
/**
 * Explains configurations that are not read.
 *
 * @param input the configuration that the library runs with
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export declare function explainUnreadConfigs(input: object, tag: Element | null): string[];
