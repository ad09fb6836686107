/** What `make` gave when it was called first on this page; a file that is loaded twice works once. */
export function oncePerPage<T>(name: string, make: () => T): T {
  const page = window as unknown as Record<symbol, T | undefined>;
  const mark = Symbol.for(`akkoord.${name}`);
  const there = page[mark] ?? make();
  page[mark] = there;
  return there;
}
