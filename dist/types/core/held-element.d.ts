/** Elements that show content of somebody else's, so that a placeholder can stand in for them. */
export declare const embedSelector = "iframe,object,embed,video";
/** What is watched on a known element: what it keeps, what it is given, and where the page can change either. */
export declare const watchedAttributes: string[];
/**
 * Gives an element the attributes and classes that it keeps as `data-consent-…`, where it is granted; otherwise takes them
 * back. Scripts keep none.
 *
 * @param changed the attribute that the page changed; nothing else is touched
 * @returns whether anything was different
 */
export declare function applyGrant(element: Element, isGranted: boolean, changed?: string): boolean;
/**
 * Does the element's own markup keep it inert? That of a script does while its type is `text/plain`, in any spelling that
 * browsers know. A marked script of another type has run already: the browser itself did that, or another library.
 */
export declare function isHeldByMarkup(element: Element): boolean;
