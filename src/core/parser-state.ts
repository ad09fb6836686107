import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';
import { isScript } from './marked-elements.ts';

/**
 * Has the parser moved on? It can be inside an inline script, of which half the text is there, or inside a frame, which
 * Chromium then forgets to load.
 */
export function isPassedByParser(element: Element): boolean {
  if (isParsed() || isAsyncByNature(element)) return true;
  // What follows can have been put there by a script, so it proves nothing about the text of one.
  if (isScript(element) && !element.hasAttribute('src')) return false;
  // A walker: the `parentNode` or `nextSibling` of a form can be an input of that name.
  const walker = document.createTreeWalker(window.document);
  walker.currentNode = element;
  do if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return false;
}

/**
 * Is this a script that is `async` without the attribute? One that another script made is, and one that the parser made
 * becomes so at its end tag, where browsers do not run it.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function isAsyncByNature(element: Element): boolean {
  return isScript(element) && element.async && !element.hasAttribute('async');
}
