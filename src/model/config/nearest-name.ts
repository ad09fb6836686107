/** A name with more typing mistakes than this counts as a different word. */
const MAX_MISTAKES = 2;

/**
 * Finds the known name that was probably meant: the one that differs by the fewest typing mistakes.
 *
 * @returns undefined where no name is close
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  return nearestNames(written, known)[0];
}

/** The known names that are close to what was written, the closest first. */
export function nearestNames(written: string, known: readonly string[]): string[] {
  return (
    known
      .map((name) => ({ name, mistakes: mistakesBetween(written.toLowerCase(), name.toLowerCase()) }))
      // In a short name, two mistakes can turn any name into any other.
      .filter(({ name, mistakes }) => mistakes <= MAX_MISTAKES && mistakes * 2 < name.length)
      .sort((a, b) => a.mistakes - b.mistakes)
      .map(({ name }) => name)
  );
}

/** How many characters must be added, removed or replaced to turn one word into the other (Levenshtein distance). */
function mistakesBetween(written: string, meant: string): number {
  // Distances from the part of `written` that was read so far to each beginning of `meant`.
  let distances = Array.from({ length: meant.length + 1 }, (_, length) => length);
  for (const [row, character] of [...written].entries()) {
    const next = [row + 1];
    for (let column = 0; column < meant.length; column++) {
      const replaced = (distances[column] ?? 0) + (character === meant[column] ? 0 : 1);
      const removed = (distances[column + 1] ?? 0) + 1;
      const added = (next[column] ?? 0) + 1;
      next.push(Math.min(replaced, removed, added));
    }
    distances = next;
  }
  return distances.at(-1) ?? 0;
}
