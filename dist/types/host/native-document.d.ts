/**
 * The page's document without what its elements hide: on a page with `<form name="cookie">` or `<img name="body">`,
 * `document.cookie` and `document.body` are these elements. What the browser itself has is on the prototype. What
 * another tool put there by a getter or a function of its own is still asked.
 *
 * It is no node: where one is needed, as for observers, write `window.document`.
 */
declare const nativeDocument: Document;
export { nativeDocument as document };
/** The global of this name. On the page of an element with this id, or a frame of this name, `window` gives those. */
export declare function globalOf(name: string, page?: Window): unknown;
/**
 * Is this an element? `instanceof` does not know: pages have globals of their own under names such as `Element`, and what
 * comes from the document of a frame keeps the classes of that frame's window.
 */
export declare function isElement(value: unknown): value is Element;
