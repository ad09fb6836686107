/** So often an element is put right before there is a pause, in which whoever else changes it can come to rest. */
const MOST_AT_ONCE = 10;
const PAUSE_MS = 250;

/**
 * Makes the limit on putting one element right again and again, because the page may answer each change with its own.
 *
 * @param mayGiveUp after a whole round in vain: is this one better left alone?
 * @returns a function that puts an element right, now or after the pause; `act` tells whether it changed anything
 */
export function createPatience(mayGiveUp: (element: Element) => boolean) {
  const givenUp = new WeakSet<Element>();
  const counts = new Map<Element, number>();
  const late = new Map<Element, () => void>();

  function endRound(): void {
    const acts = [...late];
    counts.clear();
    late.clear();
    for (const [element, act] of acts) {
      if (mayGiveUp(element)) givenUp.add(element);
      else act();
    }
  }

  return function putRight(element: Element, act: () => boolean): void {
    const count = counts.get(element) ?? 0;
    if (givenUp.has(element)) return;
    if (count === MOST_AT_ONCE) {
      late.set(element, () => putRight(element, act));
    } else if (act()) {
      if (counts.size === 0) setTimeout(endRound, PAUSE_MS);
      counts.set(element, count + 1);
    }
  };
}
