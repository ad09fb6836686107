/**
 * Has the parser moved on? It can be inside an inline script, of which half the text is there, or inside a frame, which
 * Chromium then forgets to load.
 */
export declare function isPassedByParser(element: Element): boolean;
/**
 * Is this a script that is `async` without the attribute? One that another script made is, and one that the parser made
 * becomes so at its end tag, where browsers do not run it.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export declare function isAsyncByNature(element: Element): boolean;
