/** Elements that show content of another party, so a placeholder can be shown in their place. */
export declare const embedSelector = "iframe,object,embed,video";
/** The attributes that are watched on a known element, because the page can change them: live ones and kept ones. */
export declare const watchedAttributes: string[];
/**
 * If the element is granted, gives it the attributes and classes that it keeps as `data-consent-…`; otherwise takes
 * them back. Scripts keep none.
 *
 * @param changed only this attribute, which the page changed, is given or taken back; undefined: all
 * @returns whether the element was changed
 */
export declare function applyGrant(element: Element, isGranted: boolean, changed?: string): boolean;
/**
 * Does the element's own markup keep it inert? A script is inert while its type is `text/plain`, in any spelling that
 * browsers accept. A marked script of another type has already been run by the browser or by another library.
 */
export declare function isHeldByMarkup(element: Element): boolean;
