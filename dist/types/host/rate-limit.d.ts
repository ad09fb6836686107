/**
 * Makes a limit on how often something is done, such as putting back an element that the page removed. If a page or a
 * blocker removes it again and again, the library gives up, so that no endless loop keeps the page busy.
 *
 * @returns uses one of the times that this second has; false: it has none left
 */
export declare function createRateLimit(): () => boolean;
