/**
 * The known name that was probably meant: the one with the fewest typing mistakes in it.
 *
 * @returns undefined where none is close
 */
export declare function nearestName(written: string, known: readonly string[]): string | undefined;
