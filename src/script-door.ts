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

/** The script element that is running: a module cannot ask, so it is known by its name. */
export function ownScript(): HTMLScriptElement | null {
  return (
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="/akkoord."]')
  );
}
