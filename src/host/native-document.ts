import { hasOwn } from '../model/has-own.ts';

/**
 * The page's document with the members of the browser, even if elements of the page hide them: on a page with `<form
 * name="cookie">` or `<img name="body">`, `document.cookie` and `document.body` are these elements. The members of the
 * browser are still on the prototype. A getter or a function that another tool put on the document is used
 * nevertheless.
 *
 * This proxy is not a node: where a node is needed, as for observers, write `window.document`.
 */
// The one place where the compiler has to believe that the members are those of a document.
const nativeDocument = new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = Reflect.get(ownerOf(name), name, window.document);
    return typeof value === 'function' ? (...args: unknown[]) => Reflect.apply(value, window.document, args) : value;
  },
  set: (_, name, value) => Reflect.set(ownerOf(name), name, value, window.document),
});

function ownerOf(name: PropertyKey): object {
  const { document } = window;
  const own = Object.getOwnPropertyDescriptor(document, name);
  // If elements hide a member, its value is an object: the element, or a list of several.
  const isHidden = !own || (!own.get && typeof own.value === 'object');
  const prototype = Object.getPrototypeOf(document);
  return isHidden && name in prototype ? prototype : document;
}

export { nativeDocument as document };

/**
 * The global variable with this name. Not an element with this id or a frame with this name, which `window` also gives.
 */
export function globalOf(name: string, page: Window = window): unknown {
  return hasOwn(page, name) ? Reflect.get(page, name) : undefined;
}

/**
 * Is this an element? `instanceof` cannot tell: some pages have another global with a name such as `Element`, and an
 * element from the document of a frame has the classes of that frame's window.
 */
export function isElement(value: unknown): value is Element {
  return 'namespaceURI' in Object(value);
}
