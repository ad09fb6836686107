/** Another address begins another page view; a hash is part of the address only where it is a route. */
export declare function noteAddress(): void;
/** Holds a script again that ran, and what ran in its place, so that a copy of either does nothing by itself. */
export declare function holdAgain(script: HTMLScriptElement, runner: HTMLScriptElement): void;
/** Routers also replace each script of the head: that of the next page, where it is the same, counts as this one. */
export declare function passOn(gone: Element, found: Iterable<Element>): void;
/**
 * Does this element, if it is a script, run in this page view? Not where it, or what it is a copy of, ran in it already:
 * such a copy does not run in a later view either, as long as it stays in the page.
 */
export declare function runsInThisView(element: Element): boolean;
/** Does Turbo, or Turbolinks before it, show a copy of the page until the page itself has come? No script runs there. */
export declare function isPreview(): boolean;
