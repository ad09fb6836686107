/** What a page calls it in `::part`. */
export const partOf = (node: Element) =>
  (node.getAttribute('part') ?? node.className).split(' ').pop() || node.localName;

/** Whether there is text of its own in it. */
export const hasText = (node: Element) =>
  [...node.childNodes].some((child) => child instanceof Text && child.data.trim());

/** Drawn by the browser, in colours that it sees to. */
export const isNative = (node: Element) => node.matches('input') && getComputedStyle(node).appearance !== 'none';

/** One of each kind: a long list of cookies is as good as one line of it. */
export function oneOfEach(nodes: readonly Element[]): Element[] {
  const kinds = new Map(
    nodes.map((node) => [[node, node.parentElement].map((one) => one && one.localName + partOf(one)).join(), node]),
  );
  return [...kinds.values()];
}
