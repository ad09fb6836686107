/**
 * Names the page view: another address begins another. A hash is part of the address only where it is a route.
 */
export declare function pageView(): string;
/** Holds a script again that ran, so that what is copied from it from now on does nothing by itself. */
export declare function holdAgain(script: HTMLScriptElement): void;
/**
 * Does this script, which the gate meets for the first time, run in this page view? Not where it is a copy of one that ran in this page view,
 * nor in what Turbo shows only until the page itself has come.
 */
export declare function runsInThisView(script: Element): boolean;
