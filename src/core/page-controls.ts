import { document, isElement } from '../host/native-document.ts';
import { leadsToThisHost, settingsLinks } from '../host/settings-link.ts';
import { hasOwn } from '../model/has-own.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** What the values of `data-consent-action` and `data-consent-open` do. */
export interface ControlActions {
  readonly 'accept-all': () => void;
  readonly 'reject-all': () => void;
  readonly withdraw: () => void;
  readonly preferences: () => void;
  readonly banner: () => void;
}

/**
 * Connects the page's own ways into the library: settings links, links to an agreed hash, and action buttons. There is
 * one listener on the document, in the capture phase: links that appear later work too, and a page that stops its
 * clicks from bubbling does not cut off the way to withdraw.
 */
export function listenForControls(actions: ControlActions, hashes: readonly string[], signal: AbortSignal): void {
  const selector = `[data-consent-action],${settingsLinks(hashes)}`;

  function actOn(event: MouseEvent): void {
    // The whole path counts: the click can fall inside an open shadow root in the control, as on an icon.
    const control = event
      .composedPath()
      .find((target): target is HTMLElement => isElement(target) && target.matches(selector) && isMeant(target, event));
    if (!control) return;
    event.preventDefault();
    const { consentAction, consentOpen = 'preferences' } = control.dataset;
    const name = consentAction ?? consentOpen;
    if (isAction(name)) actions[name]();
    else actions.preferences();
  }

  /** The browser opens links in another tab, or saves them, without any help. */
  function isMeant(control: Element, { ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
    if (!leadsToThisHost(control)) return false;
    if (control.matches('[data-consent-open],[data-consent-action]')) return true;
    return !(ctrlKey || metaKey || shiftKey || altKey || control.matches('[download],[target]:not([target=_self])'));
  }

  function isAction(name: string): name is keyof ControlActions {
    return hasOwn(actions, name);
  }

  function followHash(event?: HashChangeEvent): void {
    const { hash, href } = location;
    if (!hashes.includes(hash)) return;
    actions.preferences();
    // A page that is loaded again, for instance after a withdrawal, must not open them a second time; and a router that
    // keeps its route in the hash finds it again.
    tryOrUndefined(() => history.replaceState(history.state, '', (event?.oldURL || href).replace(hash, '')));
  }

  document.addEventListener('click', actOn, { capture: true, signal });
  addEventListener('hashchange', followHash, { signal });
  followHash();
}
