/** What `act` returns; undefined where it throws, as storage does where the browser denies it to this page. */
export declare function tryOrUndefined<T>(act: () => T): T | undefined;
