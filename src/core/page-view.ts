import { document } from '../host/native-document.ts';
import { isHeldByMarkup } from './held-element.ts';

/** Set on a script that ran, and therefore on every copy of it: the page view in which it did. */
const MARK = 'data-consent-ran';

let address = '';
let view = '';

/**
 * Names the page view: another address begins another. A hash is part of the address only where it is a route.
 */
export function pageView(): string {
  const current = location.href.replace(/#(?![/!]).*/, '');
  if (current !== address) {
    address = current;
    // Kept pages can outlive this document, so a number that starts again in each would not do.
    view = Date.now().toString(36);
  }
  return view;
}

/** Holds a script again that ran, so that what is copied from it from now on does nothing by itself. */
export function holdAgain(script: HTMLScriptElement): void {
  script.type = 'text/plain';
  script.setAttribute(MARK, pageView());
}

/**
 * Does this script, which the gate meets for the first time, run in this page view? Not where it is a copy of one that ran in this page view,
 * nor in what Turbo shows only until the page itself has come.
 */
export function runsInThisView(script: Element): boolean {
  return (
    isHeldByMarkup(script) &&
    script.getAttribute(MARK) !== pageView() &&
    !document.documentElement.hasAttribute('data-turbo-preview')
  );
}
