/** Functions that are called when a global is read, and when it is written. */
export interface GlobalListeners {
    readonly onRead?: () => void;
    readonly onWrite?: (value: unknown) => void;
}
/**
 * Watches a global of the page, from this value on.
 *
 * @returns its getter, by which it can be known later; undefined: the browser allows none, as for a `var` of the page
 */
export declare function watchGlobal(name: string, value: unknown, { onRead, onWrite }: GlobalListeners): (() => unknown) | undefined;
