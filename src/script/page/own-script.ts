/**
 * The script element that is running. A module cannot ask, so it is found by its name. Neither can a page on which an
 * `<img name="currentScript">` shadows `document.currentScript`: what that element names must not be loaded.
 */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/akkoord."]');
}
