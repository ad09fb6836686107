import { document, isElement } from '../host/native-document.ts';
import { leadsToThisHost, settingsLinks } from '../host/settings-link.ts';
import { hasOwn } from '../model/has-own.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** The actions for the values of `data-consent-action` and `data-consent-open`. */
export interface ControlActions {
  readonly 'accept-all': () => void;
  readonly 'reject-all': () => void;
  readonly withdraw: () => void;
  readonly preferences: () => void;
  readonly banner: () => void;
}

/**
 * Connects the page's own controls with the library: settings links, links to a hash that the site configured, and
 * action buttons. One listener on the document is enough, so links that are added later work too. It listens in the
 * capture phase, because a page that stops its clicks from bubbling must not keep the visitor from withdrawing.
 */
export function listenForControls(actions: ControlActions, hashes: readonly string[], signal: AbortSignal): void {
  const selector = `[data-consent-action],${settingsLinks(hashes)}`;

  function actOn(event: MouseEvent): void {
    // The whole path of the event, because the click can be inside an open shadow root in the control, as on an icon.
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

  /** Is this click for the library? Not if it opens a link in another tab or saves it: the browser does that itself. */

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
    // The hash is removed again: a page that is reloaded, for instance after a withdrawal, must not open the
    // preferences a second time. A router that keeps its route in the hash gets that route back.
    tryOrUndefined(() => history.replaceState(history.state, '', (event?.oldURL || href).replace(hash, '')));
  }

  document.addEventListener('click', actOn, { capture: true, signal });
  addEventListener('hashchange', followHash, { signal });
  followHash();
}
