import { document } from '../../host/native-document.ts';

/** The library itself under any name that begins so, such as `akkoord.full.js`, and none of its other files. */
const OWN_FILE = /(^|\/)akkoord\.(?!(check|guard|import|receipts|replay|ui)\.)/;

/**
 * The script element that is running. A module cannot ask, so it is found by its name. Neither can a page on which an
 * `<img name="currentScript">` shadows `document.currentScript`: what that element names must not be loaded.
 */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="akkoord."]')];
  return scripts.find((script) => OWN_FILE.test(script.getAttribute('src') ?? '')) ?? null;
}
