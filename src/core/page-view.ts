import { document } from '../host/native-document.ts';
import { isHeldByMarkup } from './held-element.ts';
import { isScript } from './marked-elements.ts';
import { pageMemory } from './page-memory.ts';

/**
 * A held script runs once in each page view: from one address to the next, in one document. Routers and libraries that
 * keep snapshots insert copies of scripts. Such a copy must run again on another page, but not twice on the same one.
 */

/** An id on each script that ran. Copies of the script have the attribute, too, and are recognised by it. */
const RAN_ATTRIBUTE = 'data-consent-ran';

/**
 * Another address begins another page view, in which scripts outside the head may run again. A hash is part of the
 * address only where it is a route (`#/…` or `#!…`).
 */
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
 * The scripts of the head that ran. They run once in a document, whatever its address, as ordinary scripts of the head
 * do. Routers keep an element of the head if the next page has one with the same HTML. With the id as an attribute, the
 * HTML would differ and the router would insert the script again, so these scripts get no id.
 */
function ranInHead(): WeakSet<Element> {
  const page = pageMemory();
  page.ranInHead ??= new WeakSet();
  return page.ranInHead;
}

/**
 * Makes a script that ran inert again, and the stand-in that ran in its place, so that copies of them do nothing by
 * themselves.
 */
export function holdAgain(script: HTMLScriptElement, runner: HTMLScriptElement): void {
  // A snapshot can be shown in a later document, where a counter would start at 1 again: so the id is random.
  const id = script.getAttribute(RAN_ATTRIBUTE) ?? Math.random().toString(36).slice(2);
  for (const element of [script, runner]) {
    element.type = 'text/plain';
    // No router compares a stand-in in the head, which is soon removed: it gets the id.
    if (element === script && script.closest('head')) ranInHead().add(script);
    else element.setAttribute(RAN_ATTRIBUTE, id);
  }
  scriptsThatRan().add(id);
}

/**
 * Some routers replace a script of the head by the same script of the next page: that one then counts as having run.
 *
 * @param found elements that were added at the same time
 */
export function passOnHeadRun(gone: Element, found: Iterable<Element>): void {
  // A script that still has its parent left the page together with the whole head: a new document is written, in which
  // it runs again.
  if (!ranInHead().has(gone) || gone.parentNode) return;
  for (const element of found) {
    if (isScript(element) && isScript(gone) && element.src === gone.src && element.text === gone.text) {
      ranInHead().add(element);
    }
  }
}

/**
 * Is this no script, or a script that still has to run in this page view? No: a script that already ran in it, or whose
 * original did. Also no while a preview is shown; the gate asks `isPreview` itself to tell the two cases apart.
 */
export function runsInThisView(element: Element): boolean {
  if (!isScript(element)) return true;
  if (!isHeldByMarkup(element) || isPreview() || ranInHead().has(element)) return false;
  return !scriptsThatRan().has(`${element.getAttribute(RAN_ATTRIBUTE)}`);
}

/**
 * Does Turbo, or its predecessor Turbolinks, show a snapshot of the page until the page itself has arrived? No script
 * runs in it.
 */
export function isPreview(): boolean {
  return document.documentElement.matches('[data-turbo-preview],[data-turbolinks-preview]');
}
