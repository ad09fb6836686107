/**
 * Stops scripts that write what a refused service declares: cookies by `document.cookie` and `cookieStore.set`, storage
 * keys by `setItem`, databases by `indexedDB.open`. At each write, the guard reads `guard` in the configuration of the
 * library that runs on this page. While no library runs (not yet, or destroyed) every write passes. Deletions always
 * pass. Call this as early as you can; a second call has no effect. On a server it does nothing.
 */
export declare function guardStorage(): void;
