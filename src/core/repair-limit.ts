/**
 * How often one element is repaired in a round. Then it is left alone until the round ends, so that other code which
 * changes it has done its work.
 */
const MAX_REPAIRS = 10;
/** How long a round lasts after its first repair, milliseconds. */
const ROUND_MS = 250;

/**
 * Makes the limit on repairing one element again and again, because the page may answer each repair with a change.
 *
 * @param mayGiveUp asked when the repairs of a whole round did not last: may the element stay as the page wants it?
 * @returns a function that repairs an element, now or in the next round; its parameter `repair` returns whether it
 *   changed anything
 */
export function createRepairLimit(mayGiveUp: (element: Element) => boolean) {
  const givenUp = new WeakSet<Element>();
  const counts = new Map<Element, number>();
  const postponed = new Map<Element, () => void>();

  function endRound(): void {
    const repairs = [...postponed];
    counts.clear();
    postponed.clear();
    for (const [element, repair] of repairs) {
      if (mayGiveUp(element)) givenUp.add(element);
      else repair();
    }
  }

  return function repairWithinLimit(element: Element, repair: () => boolean): void {
    const count = counts.get(element) ?? 0;
    if (givenUp.has(element)) return;
    if (count === MAX_REPAIRS) {
      postponed.set(element, () => repairWithinLimit(element, repair));
    } else if (repair()) {
      if (counts.size === 0) setTimeout(endRound, ROUND_MS);
      counts.set(element, count + 1);
    }
  };
}
