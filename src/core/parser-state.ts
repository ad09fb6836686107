import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';
import { isScript } from './marked-elements.ts';

/**
 * Has the parser left this element? While it is inside an inline script, part of the text is still missing. And
 * Chromium does not load a frame that is released while the parser is inside it.
 */
export function isPassedByParser(element: Element): boolean {
  if (isParsed() || isAsyncByNature(element)) return true;
  // A node after an inline script does not prove that its text is complete: a script can have put that node there.
  if (isScript(element) && !element.hasAttribute('src')) return false;
  // A tree walker, because the `parentNode` or `nextSibling` of a form can be an input with that name.
  const walker = document.createTreeWalker(window.document);
  walker.currentNode = element;
  do if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return false;
}

/**
 * Is this a script that is `async` without the attribute? A script that another script made is. A held script that the
 * parser made becomes it at its end tag, because the browser does not run it.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function isAsyncByNature(element: Element): boolean {
  return isScript(element) && element.async && !element.hasAttribute('async');
}
