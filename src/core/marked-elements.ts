/** What the page marked for the gate. */
export const markedSelector = '[data-consent],[data-consent-declaration]';

/**
 * The marked elements that these changes added to the page, in no particular order.
 *
 * @returns undefined where that cannot be told: in a form, an `<input name="matches">` takes the place of the form's own
 *   method
 */
export function markedIn(records: readonly MutationRecord[]): Set<Element> | undefined {
  const found = new Set<Element>();
  try {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(markedSelector)) found.add(node);
        if (!node.firstElementChild) continue;
        for (const inside of node.querySelectorAll(markedSelector)) found.add(inside);
      }
    }
  } catch {
    return undefined;
  }
  return found;
}
