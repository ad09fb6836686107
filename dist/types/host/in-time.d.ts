/**
 * Gives what a file gives, or rejects after some time: a server that never answers must not keep the visitor waiting.
 *
 * @param file what the error calls it
 */
export declare function inTime<T>(file: string, coming: Promise<T>, limitMs: number): Promise<T>;
