/** Longest part of an element's markup that a message quotes, characters. */
const MAX_QUOTED = 150;

/** Quotes an element in a message: the beginning of its markup. */
export function quote(element: Element): string {
  return element.outerHTML.slice(0, MAX_QUOTED).replace(/\s+/g, ' ');
}
