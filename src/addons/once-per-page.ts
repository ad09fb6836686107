/**
 * Creates something once per page: returns the result of the first call of `create` on this page. The result is kept on
 * `window`, because the same add-on can be on a page twice, as a file and in a bundle, and must take effect once.
 *
 * @param name name of the result, unique among the add-ons
 */
export function oncePerPage<T>(name: string, create: () => T): T {
  const key = keyOf(name);
  const page = window as unknown as Record<symbol, T>;
  if (!(key in page)) page[key] = create();
  return page[key] as T;
}

/** Is this add-on on the page, from any file? */
export function isOnPage(name: string): boolean {
  return keyOf(name) in window;
}

function keyOf(name: string): symbol {
  return Symbol.for(`akkoord.${name}`);
}
