/** What `make` gave when it was called first on this page; a file that is loaded twice works once. */
export declare function oncePerPage<T>(name: string, make: () => T): T;
