/** Runs after each time that the page has changed, and has come to rest since. */
export declare function whenChanged(run: () => void, signal: AbortSignal): void;
