/**
 * Creates something once per page: returns the result of the first call of `create` on this page. The result is kept on
 * `window`, because the same add-on can be on a page twice, as a file and in a bundle, and must take effect once.
 *
 * @param name name of the result, unique among the add-ons
 */
export declare function oncePerPage<T>(name: string, create: () => T): T;
/** Is this add-on on the page, from any file? */
export declare function isOnPage(name: string): boolean;
