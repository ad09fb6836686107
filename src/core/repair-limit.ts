/**
 * How often one element is repaired in a round; for the rest of it, whoever else changes the element can come to rest.
 */
const MAX_REPAIRS = 10;
/** A round lasts so long from its first repair, milliseconds. */
const ROUND_MS = 250;

/**
 * Makes the limit on repairing one element again and again: the page may answer each repair with a change of its own.
 *
 * @param mayGiveUp after a whole round in vain: may this element be left as the page has it?
 * @returns a function that repairs an element, now or in the next round; its `repair` tells whether it changed anything
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
