import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';

/**
 * Has the parser moved on? It can be inside an inline script, of which half the text is there, or inside a frame, which
 * Chromium then forgets to load. What follows an element proves that the parser has passed it.
 */
export function isPassedByParser(element: Element): boolean {
  // A walker: the `parentNode` or `nextSibling` of a form can be an input of that name.
  const walker = document.createTreeWalker(window.document);
  walker.currentNode = element;
  do if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return isParsed();
}
