/**
 * Has the parser left this element? While it is inside an inline script, part of the text is still missing. And
 * Chromium does not load a frame that is released while the parser is inside it.
 */
export declare function isPassedByParser(element: Element): boolean;
/**
 * Is this a script that is `async` without the attribute? A script that another script made is. A held script that the
 * parser made becomes it at its end tag, because the browser does not run it.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export declare function isAsyncByNature(element: Element): boolean;
