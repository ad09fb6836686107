import { whenParsed } from './core/lifecycle';
import type { LoadUi } from './core/ui-port';
import { readPageConfig } from './read-page-config';
import { start } from './start';

/** Starts the library on a page with a script tag. */
export function startFromPage(script: HTMLScriptElement | null, loadUi: LoadUi): void {
  const input = readPageConfig(script);
  if (input) start(input, loadUi);
  // a block that stands below the script is found too; what is held waits
  else whenParsed(() => start(readPageConfig(script) ?? {}, loadUi));
}

/**
 * The script element that is running: a module cannot ask, so it is known by its name. Neither can a page where
 * `<img name="currentScript">` took the answer's place: what that one names must not be loaded.
 */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector('script[src*="/akkoord."]');
}
