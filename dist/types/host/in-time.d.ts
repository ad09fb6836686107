/**
 * Gives the content of a file, or rejects after some time: a visitor must not wait for a server that never answers.
 *
 * @param file the name of the file in the error message
 */
export declare function inTime<T>(file: string, coming: Promise<T>, limitMs: number): Promise<T>;
