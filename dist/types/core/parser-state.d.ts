/**
 * Has the parser moved on? It can be inside an inline script, of which half the text is there, or inside a frame, which
 * Chromium then forgets to load. What follows an element proves that the parser has passed it.
 */
export declare function isPassedByParser(element: Element): boolean;
