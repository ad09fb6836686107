/**
 * The page's document with the members of the browser, even if elements of the page hide them: on a page with `<form
 * name="cookie">` or `<img name="body">`, `document.cookie` and `document.body` are these elements. The members of the
 * browser are still on the prototype. A getter or a function that another tool put on the document is used
 * nevertheless.
 *
 * This proxy is not a node: where a node is needed, as for observers, write `window.document`.
 */
declare const nativeDocument: Document;
export { nativeDocument as document };
/**
 * The global variable with this name. Not an element with this id or a frame with this name, which `window` also gives.
 */
export declare function globalOf(name: string, page?: Window): unknown;
/**
 * Is this an element? `instanceof` cannot tell: some pages have another global with a name such as `Element`, and an
 * element from the document of a frame has the classes of that frame's window.
 */
export declare function isElement(value: unknown): value is Element;
