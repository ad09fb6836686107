import { document } from '../host/native-document.ts';
import { isHeldByMarkup } from './held-element.ts';
import { isScript } from './marked-elements.ts';
import { pageMemory } from './page-memory.ts';

/** Set on a script that ran, and therefore on every copy of it: an id by which the copies are known as the same script. */
const RAN_ATTRIBUTE = 'data-consent-ran';

/** Another address begins another page view; a hash is part of the address only where it is a route. */
export function noteAddress(): void {
  const address = location.href.replace(/#(?![/!]).*/, '');
  const page = pageMemory();
  if (page.address === address) return;
  page.address = address;
  page.ran = new Set();
}

/** The ids of the scripts that ran in this page view. */
function scriptsThatRan(): Set<string> {
  noteAddress();
  const page = pageMemory();
  page.ran ??= new Set();
  return page.ran;
}

/**
 * The scripts of the head that ran. They run once in a document, as ordinary ones do: routers keep what the head of the
 * next page has too. They know it by its HTML, so these scripts get no id.
 */
function ranInHead(): WeakSet<Element> {
  const page = pageMemory();
  page.ranInHead ??= new WeakSet();
  return page.ranInHead;
}

/** Holds a script again that ran, and what ran in its place, so that a copy of either does nothing by itself. */
export function holdAgain(script: HTMLScriptElement, runner: HTMLScriptElement): void {
  // Kept pages can outlive this document, so a number that starts again in each would not do.
  const id = script.getAttribute(RAN_ATTRIBUTE) ?? Math.random().toString(36).slice(2);
  for (const element of [script, runner]) {
    element.type = 'text/plain';
    if (element === script && script.closest('head')) ranInHead().add(script);
    else element.setAttribute(RAN_ATTRIBUTE, id);
  }
  scriptsThatRan().add(id);
}

/** Routers also replace each script of the head: that of the next page, where it is the same, counts as this one. */
export function passOn(gone: Element, found: Iterable<Element>): void {
  // What left the page together with its head belongs to a document that was written anew.
  if (!ranInHead().has(gone) || gone.parentNode) return;
  for (const element of found) {
    if (isScript(element) && isScript(gone) && element.src === gone.src && element.text === gone.text) {
      ranInHead().add(element);
    }
  }
}

/**
 * Does this element, if it is a script, run in this page view? Not where it, or what it is a copy of, ran in it already:
 * such a copy does not run in a later view either, as long as it stays in the page.
 */
export function runsInThisView(element: Element): boolean {
  if (!isScript(element)) return true;
  if (!isHeldByMarkup(element) || isPreview() || ranInHead().has(element)) return false;
  return !scriptsThatRan().has(`${element.getAttribute(RAN_ATTRIBUTE)}`);
}

/** Does Turbo, or Turbolinks before it, show a copy of the page until the page itself has come? No script runs there. */
export function isPreview(): boolean {
  return document.documentElement.matches('[data-turbo-preview],[data-turbolinks-preview]');
}
