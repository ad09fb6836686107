/** A name with more typing mistakes than this is taken for another word. */
const MAX_MISTAKES = 2;

/**
 * The known name that was probably meant: the one with the fewest typing mistakes in it.
 *
 * @returns undefined where none is close
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const candidates = known
    .map((name) => ({ name, mistakes: mistakesBetween(written.toLowerCase(), name.toLowerCase()) }))
    // In a short name, two mistakes make any other word of it.
    .filter(({ name, mistakes }) => mistakes <= MAX_MISTAKES && mistakes * 2 < name.length)
    .sort((a, b) => a.mistakes - b.mistakes);
  return candidates[0]?.name;
}

/** How many characters must be put in, left out or replaced to get from one word to the other (Levenshtein distance). */
function mistakesBetween(written: string, meant: string): number {
  // Distances from the part of `written` that was read so far to each beginning of `meant`.
  let distances = Array.from({ length: meant.length + 1 }, (_, length) => length);
  for (const [row, character] of [...written].entries()) {
    const next = [row + 1];
    for (let column = 0; column < meant.length; column++) {
      const replaced = (distances[column] ?? 0) + (character === meant[column] ? 0 : 1);
      const leftOut = (distances[column + 1] ?? 0) + 1;
      const putIn = (next[column] ?? 0) + 1;
      next.push(Math.min(replaced, leftOut, putIn));
    }
    distances = next;
  }
  return distances.at(-1) ?? 0;
}
