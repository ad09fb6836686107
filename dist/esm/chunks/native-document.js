import { h as hasOwn } from './has-own.js';

const nativeDocument = new Proxy({}, {
  get(_, name) {
    const value = Reflect.get(ownerOf(name), name, window.document);
    return typeof value === "function" ? (...args) => Reflect.apply(value, window.document, args) : value;
  },
  set: (_, name, value) => Reflect.set(ownerOf(name), name, value, window.document)
});
function ownerOf(name) {
  const { document } = window;
  const own = Object.getOwnPropertyDescriptor(document, name);
  const isHidden = !own || !own.get && typeof own.value === "object";
  const prototype = Object.getPrototypeOf(document);
  return isHidden && name in prototype ? prototype : document;
}
function globalOf(name, page = window) {
  return hasOwn(page, name) ? Reflect.get(page, name) : void 0;
}
function isElement(value) {
  return "namespaceURI" in Object(value);
}

export { globalOf as g, isElement as i, nativeDocument as n };
