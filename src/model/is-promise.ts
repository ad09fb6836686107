/**
 * Is this a promise, of whatever kind? `instanceof` cannot tell: zone.js replaces the global `Promise` by one of its
 * own, while `import()` and async functions go on giving the browser's.
 */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as { then?: unknown } | undefined)?.then === 'function';
}
