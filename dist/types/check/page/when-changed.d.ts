/**
 * Runs after each time that the page has changed, and has come to rest since. Only what the checks look at counts as a
 * change: elements, `src` and `data-consent`.
 *
 * @param signal stops it
 */
export declare function whenChanged(run: () => void, signal: AbortSignal): void;
