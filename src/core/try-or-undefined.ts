/** What `act` returns; undefined where it throws, as where the browser denies storage to this page. */
export function tryOrUndefined<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
