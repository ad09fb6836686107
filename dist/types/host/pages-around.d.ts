/** The library that runs on this page. An element with this id can have a field with the name `version`. */
export declare function runningOn(page: Window): Window['akkoord'];
/** Does a page around this one run the library? Then it asks the visitor, and has the way to change the answer. */
export declare function isAskedAround(): boolean;
/** Calls when the library starts or stops in a page around this one. */
export declare function whenAskedAround(run: () => void, signal: AbortSignal): void;
