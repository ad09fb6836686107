import { settingsLinks } from '../model/config/settings-links.ts';

/** What the values of `data-consent-action` and `data-consent-open` do. */
export interface TriggerActions {
  readonly 'accept-all': () => void;
  readonly 'reject-all': () => void;
  readonly withdraw: () => void;
  readonly preferences: () => void;
  readonly banner: () => void;
}

/**
 * Connects the page's own ways into the library: settings links, links to an agreed hash, and action buttons. There is
 * one listener on the document, in the capture phase: links that appear later work too, and a page that stops its clicks
 * from bubbling does not cut off the way to withdraw.
 */
export function listenForTriggers(actions: TriggerActions, hashes: readonly string[], signal: AbortSignal): void {
  const selector = `[data-consent-action],${settingsLinks(hashes)}`;

  function actOn(event: Event): void {
    // The whole path counts: the click can fall inside an open shadow root in the control, as on an icon.
    const control = event.composedPath().find((target) => target instanceof Element && target.matches(selector));
    if (!(control instanceof HTMLElement || control instanceof SVGElement)) return;
    event.preventDefault();
    const { consentAction, consentOpen = 'preferences' } = control.dataset;
    const name = consentAction ?? consentOpen;
    if (isAction(name)) actions[name]();
    else actions.preferences();
  }

  function isAction(name: string): name is keyof TriggerActions {
    return Object.hasOwn(actions, name);
  }

  function followHash(): void {
    if (hashes.includes(location.hash)) actions.preferences();
  }

  document.addEventListener('click', actOn, { capture: true, signal });
  addEventListener('hashchange', followHash, { signal });
  followHash();
}
