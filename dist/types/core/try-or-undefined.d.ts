/** Returns what `act` returns; undefined if it throws, as access to storage does when the browser denies it. */
export declare function tryOrUndefined<T>(act: () => T): T | undefined;
