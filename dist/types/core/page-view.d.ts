/**
 * Another address begins another page view, in which scripts outside the head may run again. A hash is part of the
 * address only where it is a route (`#/…` or `#!…`).
 */
export declare function noteAddress(): void;
/**
 * Makes a script that ran inert again, and the stand-in that ran in its place, so that copies of them do nothing by
 * themselves.
 */
export declare function holdAgain(script: HTMLScriptElement, runner: HTMLScriptElement): void;
/**
 * Some routers replace a script of the head by the same script of the next page: that one then counts as having run.
 *
 * @param found elements that were added at the same time
 */
export declare function passOnHeadRun(gone: Element, found: Iterable<Element>): void;
/**
 * Is this no script, or a script that still has to run in this page view? No: a script that already ran in it, or whose
 * original did. Also no while a preview is shown; the gate asks `isPreview` itself to tell the two cases apart.
 */
export declare function runsInThisView(element: Element): boolean;
/**
 * Does Turbo, or its predecessor Turbolinks, show a snapshot of the page until the page itself has arrived? No script
 * runs in it.
 */
export declare function isPreview(): boolean;
