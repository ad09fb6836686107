import { isParsed } from './lifecycle.ts';

/**
 * Has the parser moved on? It can be inside an inline script, of which half the text is there, or inside a frame, which
 * Chromium then forgets to load. What follows an element proves that the parser has passed it.
 */
export function isPassedByParser(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return isParsed();
}
