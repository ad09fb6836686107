/**
 * Returns what `create` returned when it was first called on this page. It is kept on the page itself, because the same
 * add-on can be on a page twice, as a file and in a bundle, and must take effect once.
 *
 * @param name what is created, unique among the add-ons
 */
export declare function oncePerPage<T>(name: string, create: () => T): T;
/** Is this add-on on the page, from whatever file? */
export declare function isOnPage(name: string): boolean;
