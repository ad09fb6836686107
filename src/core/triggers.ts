import { settingsLinks } from '../model/config/settings-links.ts';

/**
 * The page's own ways into the library: settings links, links to an agreed hash, and action buttons. One listener on
 * the document, in the capture phase: links that appear later work too, and a page that stops its clicks from bubbling
 * does not cut off the way to withdraw.
 *
 * @param act what the values of `data-consent-action` and `data-consent-open` do
 */
export function listenForTriggers(
  act: { readonly [value: string]: () => void; readonly preferences: () => void },
  hashes: readonly string[],
  signal: AbortSignal,
): void {
  const listener = (event: Event) => {
    const [target] = event.composedPath();
    const trigger =
      target instanceof Element && target.closest<HTMLElement>(`[data-consent-action],${settingsLinks(hashes)}`);
    if (!trigger) return;
    const { consentAction, consentOpen } = trigger.dataset;
    event.preventDefault();
    (act[consentAction ?? consentOpen ?? ''] ?? act.preferences)();
  };
  document.addEventListener('click', listener, { capture: true, signal });
  const followHash = () => {
    if (hashes.includes(location.hash)) act.preferences();
  };
  addEventListener('hashchange', followHash, { signal });
  followHash();
}
