/** Elements that show content of somebody else's, so that a placeholder can stand in for them. */
export declare const embedSelector = "iframe,object,embed,video";
/**
 * Gives an element the attributes and classes that it keeps, or takes them back.
 *
 * @param isGranted true: give; false: take back
 */
export declare function restoreElement(element: Element, isGranted: boolean): void;
/** A script whose type is not `text/plain` ran already, and is not run again. */
export declare function isHeldByMarkup(element: Element): boolean;
