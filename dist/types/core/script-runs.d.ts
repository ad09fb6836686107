/**
 * Which held scripts ran. A page has one history of that, whichever instance of the library ran them. Page caches,
 * carousels and frameworks copy elements, and a copy of a script is the same script: it runs once per page view.
 */
/** Is this the attribute that tells the copies of a script? */
export declare function isScriptKey(attribute: string): boolean;
/** Going back or forward is a new page view: a page that comes back from a router's cache may run its scripts again. */
export declare function watchPageViews(signal: AbortSignal): void;
/**
 * Makes the copies of this script known as copies, from now on. Not in the head, which nobody copies: there routers tell
 * by the text of a script whether they added it already.
 */
export declare function markScript(script: Element): void;
/** This script is about to run. */
export declare function noteRun(script: Element): void;
/** Did this script run before, or in this page view one of which it is a copy? */
export declare function hasRun(script: Element): boolean;
