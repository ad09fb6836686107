/**
 * Finds the known name that was probably meant: the one that differs by the fewest typing mistakes.
 *
 * @returns undefined where none is close
 */
export declare function nearestName(written: string, known: readonly string[]): string | undefined;
