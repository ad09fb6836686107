/** Logs an error and announces it as `akkoord:error`. Nothing is thrown: one failing part must not stop the others. */
export declare function report(error: unknown): void;
/** Runs code that is not the library's own; what it throws is reported. */
export declare function runSafely(act: () => void): void;
