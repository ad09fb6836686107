/**
 * Stops scripts that write what a refused service has declared: cookies by `document.cookie` and `cookieStore.set`,
 * storage keys by `setItem`, databases by `indexedDB.open`. It follows `guard` in the configuration of the library that
 * runs on this page, at each write; while none runs (not yet, or destroyed) every write passes. Deletions always pass.
 * Call it as early as you can; calling it again has no further effect. On a server it does nothing.
 */
export declare function guardStorage(): void;
