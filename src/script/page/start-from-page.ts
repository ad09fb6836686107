import { whenParsed } from '../../core/lifecycle.ts';
import { readPageConfig } from './read-page-config.ts';
import { type Load, start } from '../../core/start.ts';

/** Starts the library on a page with a script tag. */
export function startFromPage(script: HTMLScriptElement | null, load: Load): void {
  const input = readPageConfig(script);
  if (input) start(input, load);
  // a block that stands below the script is found too; what is held waits
  else whenParsed(() => start(readPageConfig(script) ?? {}, load));
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

/** Loads files from beside this script, with the same query. */
export function loadBeside(script: HTMLScriptElement | null): (file: string) => Promise<unknown> {
  // now, because a later base would move it; as text, because pages have a `URL` of their own
  const own = script?.src || './';
  return (file) => import(/* @vite-ignore */ own.replace(/[^/?]*(\?.*)?$/, `akkoord.${file}.js$1`));
}
