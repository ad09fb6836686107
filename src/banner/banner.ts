import bannerCss from '../../styles/banner.css';
import { focus } from '../host/focus.ts';
import { createHost, createSheet, isInPage, putInPage, setLanguage } from '../host/host.ts';
import { document, isElement } from '../host/native-document.ts';
import { bannerText } from '../model/words/banner-text.ts';
import { piecesOf } from '../model/words/rich-text.ts';
import { createButton, createElement } from './element.ts';
import type { FirstLayerContext } from './first-layer-context.ts';
import { createPageRoom } from './page-room.ts';
import { createPanel, isModalHere } from './panel.ts';

/** The banner. */
export interface Banner {
  /** Shows it, or brings it up to date. */
  open(): void;
  /** Removes it at once. Returns whether it had the focus. */
  close(): boolean;
  /** Shows and announces a message, until the banner is closed. */
  tell(message: string): void;
  /** Moves the focus to the button that opens the preferences. */
  focusCustomize(): void;
  /** False after a router went to the privacy statement, or left it: the banner is modal elsewhere and not there. */
  fitsPage(): boolean;
}

/**
 * Makes the banner. Everything that a visitor reads or presses is a direct child of the host in the light DOM,
 * slotted into its shadow root: the visitor's privacy tools read it there, and for slotted elements `!important` rules
 * of the shadow root win over those of the page.
 */
export function createBanner({ port, config, words, look, prefetch }: FirstLayerContext): Banner {
  const { theme } = config;
  const isModal = isModalHere(config);
  const { host, root } = createHost('banner', look, createSheet(bannerCss));
  const panel = createPanel(isModal);
  root.append(panel);
  // A modal banner is never as wide as the window, so the rules of the bar do not fit it.
  const layout = isModal && theme?.layout === 'bar' ? undefined : theme?.layout;
  host.dataset.layout = layout ?? (theme?.modal ? 'dialog' : 'bar');
  host.dataset.position = theme?.position ?? '';
  if (!isModal) host.setAttribute('role', 'region');
  // In a window as low as this, for instance at 400 % zoom, the banner is a part of the page and scrolls with it.
  const lowWindow = matchMedia('(max-height:20em)');
  const room = createPageRoom(host, lowWindow);

  panel.addEventListener('cancel', (event) => event.preventDefault());
  panel.addEventListener('close', () => {
    if (host.isConnected) putOnTop();
  });

  /** Puts the banner above the page: the top layer is above any `z-index`, `transform` or `overflow` of the page. */
  function putOnTop(): void {
    if (panel instanceof HTMLDialogElement) {
      // After a router replaced the body, the dialog is no longer shown, but its `open` is still true.
      panel.open = false;
      panel.showModal();
      if (host.firstElementChild instanceof HTMLElement) focus(host.firstElementChild);
    } else if (lowWindow.matches) host.removeAttribute('popover');
    else {
      host.popover = 'manual';
      host.showPopover?.();
    }
  }

  const hasFocus = () => host.contains(document.activeElement);
  const focusPart = (part: string) => host.querySelector<HTMLElement>(`[part="${part}"]`)?.focus();
  // The words are compared, and not the language: the site's own texts can be in a language that the library lacks.
  let filledWith: ReturnType<typeof words> | undefined;
  let filledFor = '';

  // This part gets the focus back after a router replaced the body. Only some browsers send `focusout` at that moment.
  let partWithFocus = '';
  host.addEventListener('focusin', ({ target }) => {
    if (isElement(target)) partWithFocus = target.getAttribute('part') ?? '';
  });
  host.addEventListener('focusout', () => {
    queueMicrotask(() => {
      if (isInPage(host) && !hasFocus()) partWithFocus = '';
    });
  });

  function fill(): void {
    // The question can change while the banner is open, by an answer in another tab.
    const asked = String(port.state.decision?.unanswered);
    if (filledWith === words() && filledFor === asked) return;
    filledWith = words();
    filledFor = asked;
    const { language, say } = filledWith;
    const focusedPart = hasFocus() ? document.activeElement?.getAttribute('part') : null;
    setLanguage(host, language);
    (isModal ? panel : host).setAttribute('aria-label', say('title'));
    const customize = createButton('customize', say('customize'), () => port.show('preferences'));
    for (const type of ['pointerenter', 'focus']) customize.addEventListener(type, prefetch);
    const buttons = [
      createButton('accept', say('accept'), () => port.acceptAll('banner')),
      createButton('reject', say('reject'), () => port.rejectAll('banner')),
      customize,
    ];
    for (const button of buttons) button.slot = 'actions';
    const text = bannerText(config, port.state, words()).join(' ');
    host.replaceChildren(
      createElement('h2', { part: 'title', slot: 'title' }, say('title')),
      ...piecesOf(text).map((piece) =>
        piece.href === null
          ? createElement('span', { part: 'text' }, piece.text)
          : createElement('a', { part: 'text', href: piece.href }, piece.text),
      ),
      ...buttons,
    );
    if (focusedPart) focusPart(focusedPart);
  }

  return {
    open() {
      fill();
      if (isInPage(host)) return;
      putInPage(host, 'prepend');
      putOnTop();
      if (partWithFocus && document.activeElement === document.body) focusPart(partWithFocus);
      lowWindow.onchange = putOnTop;
      room.reserve();
    },
    close() {
      const hadFocus = hasFocus();
      partWithFocus = '';
      lowWindow.onchange = null;
      if (panel instanceof HTMLDialogElement) panel.close();
      host.replaceWith();
      host.querySelector('[role=alert]')?.replaceWith();
      room.restore();
      return hadFocus;
    },
    tell: (message) => host.append(createElement('span', { part: 'text', role: 'alert' }, message)),
    focusCustomize: () => focusPart('button customize'),
    fitsPage: () => isModal === isModalHere(config),
  };
}
