/** Does a page around this one run the library? Then it asks the visitor, and has the way to change the answer. */
export declare function isAskedAround(): boolean;
/** Calls when the library starts in a page around this one. */
export declare function whenAskedAround(run: () => void, signal: AbortSignal): void;
