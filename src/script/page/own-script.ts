import { document } from '../../host/native-document.ts';

/** A file of the library itself, such as `akkoord.full.js`, and none of the add-ons nor `akkoord.ui.js`. */
const OWN_FILE = /(^|\/)akkoord\.(?!(check|guard|import|receipts|replay|ui)\.)/;

/**
 * The script element that is running. Where `document.currentScript` is none, it is found by the name of its file: in a
 * module that property is null, and on a page with `<img name="currentScript">` it is that picture, whose address must
 * not be taken for the folder of the library.
 *
 * @returns null where the page has no such element, as for a bundle
 */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="akkoord."]')];
  return scripts.find((script) => OWN_FILE.test(script.getAttribute('src') ?? '')) ?? null;
}
