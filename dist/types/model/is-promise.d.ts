/**
 * Is this a promise, of the browser or of a library? `instanceof` cannot tell: zone.js replaces the global `Promise`,
 * while `import()` and async functions still return promises of the browser.
 */
export declare function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T>;
