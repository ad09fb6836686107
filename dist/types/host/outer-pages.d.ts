/** The library that runs on this page. Not an element with the id `akkoord`: its `version`, if any, is not a string. */
export declare function runningOn(page: Window): Window['akkoord'];
/** Does an outer page run the library? Then that page asks the visitor, and lets the visitor change the answer. */
export declare function isAskedByOuterPage(): boolean;
/** Calls `run` when the library starts or stops in an outer page. */
export declare function whenOuterLibraryChanges(run: () => void, signal: AbortSignal): void;
