import type { Config } from '../model/types.ts';
import { createElement } from './element.ts';

/**
 * Makes the box of the banner in its shadow root. `closedby="none"`, because Escape is not an answer, and a banner that
 * Escape closed could not be opened again.
 */
export function createPanel(isModal: boolean): HTMLElement {
  return createElement(
    isModal ? 'dialog' : 'div',
    isModal ? { part: 'banner', closedby: 'none' } : { part: 'banner' },
    createElement('div', {}, createElement('slot', { name: 'title' }), createElement('slot', {})),
    createElement('slot', { name: 'actions' }),
  );
}

/**
 * Does the banner keep visitors from using the page, as the site wants it? Never on the page of the privacy statement,
 * which can be read before the answer.
 */
export function isModalHere({ theme, controller }: Config): boolean {
  return theme?.modal === true && !isThisPage(controller.privacyUrl);
}

function isThisPage(url: string | undefined): boolean {
  if (!url) return false;
  const { host, pathname } = createElement('a', { href: url });
  return host + pathname === location.host + location.pathname;
}
