/**
 * Finds the known name that was probably meant: the one that differs by the fewest typing mistakes.
 *
 * @returns undefined where no name is close
 */
export declare function nearestName(written: string, known: readonly string[]): string | undefined;
/** The known names that are close to what was written, the closest first. */
export declare function nearestNames(written: string, known: readonly string[]): string[];
