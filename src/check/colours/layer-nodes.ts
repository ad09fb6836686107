/** The name by which a page can style this element with `::part`; without a part, its class or its tag. */
export function partOf(element: Element): string {
  return (element.getAttribute('part') ?? element.className).split(' ').pop() || element.localName;
}

/** Does the element itself contain text, not only its child elements? */
export function hasText(element: Element): boolean {
  return [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
}

/** Does the browser draw this control in its own colours? */
export function isNative(element: Element): boolean {
  return element.matches('input') && getComputedStyle(element).appearance !== 'none';
}

/** Picks one element of each kind: of a long table of cookies, one row is enough. */
export function oneOfEachKind(elements: readonly Element[]): Element[] {
  return [...new Map(elements.map((element) => [kindOf(element), element])).values()];
}

/** Elements with the same tag and part, in parents with the same tag and part, look alike. */
function kindOf(element: Element): string {
  const parent = element.parentElement;
  return [element, ...(parent ? [parent] : [])].map((node) => node.localName + partOf(node)).join();
}
