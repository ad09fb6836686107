import bannerCss from '../../styles/banner.css';
import { bannerText } from './banner-text';
import { checkTheme } from './check-theme';
import { button, element } from './element';
import { createHost, createSheet, setLanguage } from './host';
import type { Kit } from './kit';
import { richText } from './rich-text';

/** The first layer. */
export interface Banner {
  /** Show it, or bring it up to date. */
  open(): void;
  /** Take it away, at once. True: it had the focus. */
  close(): boolean;
  /** Put the focus on the button that opens the preferences. */
  focusCustomize(): void;
}

/**
 * Makes the first layer. Everything that a visitor reads or presses is a direct light-DOM child of the host, slotted:
 * privacy tools read it there, and for `!important` rules the shadow tree wins over the page.
 */
export function createBanner({ port, config, words, look, prefetch }: Kit): Banner {
  const { host, root } = createHost('banner', look, createSheet(bannerCss));
  host.setAttribute('role', 'region');
  host.dataset.layout = config.theme?.layout ?? '';
  root.append(
    element(
      'div',
      { class: 'panel' },
      element('div', '', element('slot', { name: 'title' }), element('slot', '')),
      element('slot', { name: 'actions' }),
    ),
  );

  // While the banner stands at the bottom, what gets the focus scrolls to above it (WCAG 2.2, 2.4.11). A banner that a
  // blocker hides or removes has no height, so that it leaves nothing behind.
  const page = document.documentElement.style;
  const keepClear = (height: number) => {
    page.scrollPaddingBottom = height ? `${height}px` : '';
  };
  const observer = new ResizeObserver(([entry]) => keepClear(entry?.borderBoxSize[0]?.blockSize ?? 0));

  const focused = () => (host.contains(document.activeElement) ? document.activeElement : null);
  const focusPart = (part: string) => host.querySelector<HTMLElement>(`[part="${part}"]`)?.focus();
  let filledFor = '';

  function fill(): void {
    const { state } = port;
    const { say, language } = words;
    if (state.language === filledFor) return;
    filledFor = state.language;
    const part = focused()?.getAttribute('part');
    setLanguage(host, language());
    host.setAttribute('aria-label', say('title'));
    const customize = button('customize', say('customize'), () => port.show('preferences'));
    for (const type of ['pointerenter', 'focus']) customize.addEventListener(type, prefetch);
    const buttons = [
      button('accept', say('accept'), () => port.acceptAll('banner')),
      button('reject', say('reject'), () => port.rejectAll('banner')),
      customize,
    ];
    for (const node of buttons) node.slot = 'actions';
    host.replaceChildren(
      element('h2', { part: 'title', slot: 'title' }, say('title')),
      ...richText(bannerText(config, state, words).join(' ')),
      ...buttons,
    );
    if (part) focusPart(part);
  }

  return {
    open() {
      fill();
      if (host.isConnected) return;
      document.body.prepend(host);
      // The top layer stands above any z-index, transform or overflow of the page.
      host.popover = 'manual';
      host.showPopover?.();
      observer.observe(host);
      checkTheme(host);
    },
    close() {
      const hadFocus = !!focused();
      observer.disconnect();
      host.replaceWith();
      keepClear(0);
      return hadFocus;
    },
    focusCustomize: () => focusPart('button customize'),
  };
}
