/** Logs an error and announces it as `akkoord:error`. Nothing is thrown: one failing part must not stop the others. */
export declare function report(error: unknown): void;
/** Runs code that does not belong to the library, and reports its error if it throws one. */
export declare function runSafely(act: () => void): void;
