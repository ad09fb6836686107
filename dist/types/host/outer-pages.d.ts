/** The library that runs on this page. An element with this id can have a field with the name `version`. */
export declare function runningOn(page: Window): Window['akkoord'];
/** Does a page around this one run the library? Then that page asks the visitor, and offers to change the answer. */
export declare function isAskedByOuterPage(): boolean;
/** Calls when the library starts or stops in a page around this one. */
export declare function whenOuterPageChanges(run: () => void, signal: AbortSignal): void;
