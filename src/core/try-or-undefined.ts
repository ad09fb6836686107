/** Returns what `act` returns; undefined if it throws, as access to storage does when the browser denies it. */
export function tryOrUndefined<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
