import { hasOwn } from '../model/has-own.ts';

/**
 * The page's document without what its elements hide: on a page with `<form name="cookie">` or `<img name="body">`,
 * `document.cookie` and `document.body` are these elements. What the browser itself has is on the prototype. What
 * another tool put there by a getter or a function of its own is still asked.
 *
 * It is no node: where one is needed, as for observers, write `window.document`.
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
  // What an element hides is an object: that element, or a list of several.
  const isHidden = !own || (!own.get && typeof own.value === 'object');
  const prototype = Object.getPrototypeOf(document);
  return isHidden && name in prototype ? prototype : document;
}

export { nativeDocument as document };

/** The global of this name. On the page of an element with this id, or a frame of this name, `window` gives those. */
export function globalOf(name: string, page: Window = window): unknown {
  return hasOwn(page, name) ? Reflect.get(page, name) : undefined;
}

/**
 * Is this an element? `instanceof` does not know: pages have globals of their own under names such as `Element`, and what
 * comes from the document of a frame keeps the classes of that frame's window.
 */
export function isElement(value: unknown): value is Element {
  return 'namespaceURI' in Object(value);
}
