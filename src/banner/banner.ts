import bannerCss from '../../styles/banner.css';
import { bannerText } from '../model/words/banner-text.ts';
import { checkTheme } from '../check/colours/check-theme.ts';
import { button, element } from './element.ts';
import { focus } from '../host/focus.ts';
import { createHost, createSheet, setLanguage } from '../host/host.ts';
import type { Kit } from '../ui/kit.ts';
import { richText } from '../ui/rich-text.ts';

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
  const { layout = config.theme?.modal && 'dialog', position = '' } = config.theme ?? {};
  // the privacy statement itself can be read before the answer
  const statement = element('a', { href: config.controller.privacyUrl });
  const modal = config.theme?.modal && statement.host + statement.pathname !== location.host + location.pathname;
  const { host, root } = createHost('banner', look, createSheet(bannerCss));
  const panel = element(
    modal ? 'dialog' : 'div',
    {
      part: 'banner',
      // Escape is no answer, and there would be no other
      closedby: 'none',
      oncancel: (event) => event.preventDefault(),
      onclose: () => {
        if (host.isConnected) rise();
      },
    },
    element('div', '', element('slot', { name: 'title' }), element('slot', '')),
    element('slot', { name: 'actions' }),
  );
  Object.assign(host.dataset, { layout, position });
  if (!modal) host.setAttribute('role', 'region');
  root.append(panel);

  // While the banner is open, what gets the focus scrolls to beside it (WCAG 2.2, 2.4.11). A banner that a blocker hides
  // or removes has no height, so that it leaves nothing behind; neither does one that stands in the page, see below.
  const page = document.documentElement.style;
  let [roomAbove, roomBelow] = ['', ''];
  const isTop = () => /^top/.test(`${host.dataset.position}`);
  const keepClear = () => {
    const { top, bottom, height } = host.getBoundingClientRect();
    const isOver = height && !low.matches;
    page.scrollPaddingTop = isOver && isTop() ? `${bottom}px` : roomAbove;
    page.scrollPaddingBottom = isOver && !isTop() ? `${innerHeight - top}px` : roomBelow;
  };
  const observer = new ResizeObserver(keepClear);
  const covers = (target: Element) => {
    const [its, ours] = [target, host].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    return its.top < ours.bottom && its.bottom > ours.top && its.left < ours.right && its.right > ours.left;
  };
  const giveWay = (event: FocusEvent) => {
    const target = event.target as Element;
    // a page that scrolled under the mouse would take the click away from what was pressed
    if (!target.matches(':focus-visible') || !covers(target)) return;
    // WebKit itself does not look at the room that was set
    target.scrollIntoView({ block: 'nearest' });
    // and what stands at the very top of the page cannot scroll to below the banner: that goes down
    if (!isTop() || host.contains(target) || !covers(target)) return;
    host.dataset.position = position.replace('top', 'bottom');
    keepClear();
  };
  // so low is a window at 400 % zoom: there the banner stands in the page, above everything, and scrolls with it
  const low = matchMedia('(max-height:320px)');
  function rise(): void {
    if (panel instanceof HTMLDialogElement) {
      // it says that it is open still, where the page changed its body for another
      panel.open = false;
      panel.showModal();
      focus(host.firstElementChild as HTMLElement);
    } else if (low.matches) host.removeAttribute('popover');
    else {
      // the top layer stands above any z-index, transform or overflow of the page
      host.popover = 'manual';
      host.showPopover?.();
    }
  }

  const focused = () => (host.contains(document.activeElement) ? document.activeElement : null);
  const focusPart = (part: string) => host.querySelector<HTMLElement>(`[part="${part}"]`)?.focus();
  function fill(): void {
    const { state } = port;
    const { say, language } = words;
    if (language() === host.lang) return;
    const part = focused()?.getAttribute('part');
    setLanguage(host, words);
    (modal ? panel : host).setAttribute('aria-label', say('title'));
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
      [roomAbove, roomBelow] = [page.scrollPaddingTop, page.scrollPaddingBottom];
      document.body.prepend(host);
      rise();
      low.onchange = rise;
      observer.observe(host);
      document.addEventListener('focusin', giveWay);
      checkTheme(host);
    },
    close() {
      const hadFocus = !!focused();
      observer.disconnect();
      document.removeEventListener('focusin', giveWay);
      low.onchange = null;
      if (panel instanceof HTMLDialogElement) panel.close();
      host.replaceWith();
      keepClear();
      return hadFocus;
    },
    focusCustomize: () => focusPart('button customize'),
  };
}
