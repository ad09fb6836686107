import { createSheet } from '../host/host.ts';
import { document, isElement } from '../host/native-document.ts';

/** Keeps what the visitor uses in the page out from under the banner (WCAG 2.2, 2.4.11 Focus Not Obscured). */
export interface PageRoom {
  /** From now on, an element that gets the focus is scrolled to where the banner does not cover it. */
  reserve(): void;
  /** Leaves the page as it was. */
  restore(): void;
}

/**
 * Makes the room. It is set as `scroll-padding` on the root element, and the page can be scrolled so much further that
 * its end is above the banner. Nothing in the page moves by that. A banner that a blocker hides or removes has no
 * height, so that nothing is left behind; neither does one that stands in the page.
 *
 * @param lowWindow matches where the banner stands in the page
 */
export function createPageRoom(host: HTMLElement, lowWindow: MediaQueryList): PageRoom {
  const page = document.documentElement.style;
  const sheet = createSheet();
  let before = { top: '', bottom: '' };
  let isReserved = false;
  const isAtTop = () => host.dataset.position?.startsWith('top') === true;

  function update(): void {
    const { top, bottom, height } = host.getBoundingClientRect();
    const isOverPage = height > 0 && !lowWindow.matches;
    page.scrollPaddingTop = isOverPage && isAtTop() ? `${bottom}px` : before.top;
    const covered = isOverPage && !isAtTop() ? innerHeight - top : 0;
    page.scrollPaddingBottom = covered ? `${covered}px` : before.bottom;
    sheet.replaceSync(spaceBelowPage(covered));
  }

  function isCovered(target: Element): boolean {
    const box = target.getBoundingClientRect();
    const banner = host.getBoundingClientRect();
    return box.top < banner.bottom && box.bottom > banner.top && box.left < banner.right && box.right > banner.left;
  }

  function uncover({ target }: FocusEvent): void {
    // A focus by a mouse press has no `:focus-visible`. If the page scrolled under the mouse, the press would come to
    // nothing.
    if (!isElement(target) || !target.matches(':focus-visible') || !isCovered(target)) return;
    // When an element gets the focus, WebKit scrolls without regard to `scroll-padding`.
    target.scrollIntoView({ block: 'nearest' });
    // An element at the very top of the page cannot be scrolled further down: the banner moves to the bottom instead.
    if (!isAtTop() || host.contains(target) || !isCovered(target)) return;
    host.dataset.position = host.dataset.position?.replace('top', 'bottom') ?? '';
    update();
  }

  // A frame later, because the browser would otherwise lay out the page once more before it paints the banner.
  const observer = new ResizeObserver(() => requestAnimationFrame(() => isReserved && update()));

  return {
    reserve() {
      // A router may have replaced the body since the last call.
      observer.observe(document.body);
      if (isReserved) return;
      isReserved = true;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      before = { top: page.scrollPaddingTop, bottom: page.scrollPaddingBottom };
      observer.observe(host);
      // Content that the page loads while it is scrolled can overflow the body: no element that is observed changes its
      // size then.
      addEventListener('scroll', update, { passive: true });
      document.addEventListener('focusin', uncover);
    },
    restore() {
      if (!isReserved) return;
      isReserved = false;
      observer.disconnect();
      removeEventListener('scroll', update);
      document.removeEventListener('focusin', uncover);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      page.scrollPaddingTop = before.top;
      page.scrollPaddingBottom = before.bottom;
    },
  };
}

/**
 * A rule for so much space below the end of the page. It is a narrow, empty box out of the flow, so whatever the layout of
 * the page is, it stays as it is.
 *
 * @param covered CSS px
 */
function spaceBelowPage(covered: number): string {
  const { body, documentElement: root, compatMode } = document;
  // While a router replaces the body, the page has none.
  if (!body) return '';
  const { top, bottom } = body.getBoundingClientRect();
  // `scrollHeight` counts content that overflows a body of a fixed height. In quirks mode it would count this space, too.
  const bodyEnd = compatMode === 'BackCompat' ? bottom : top + body.scrollHeight;
  const end = scrollY + Math.max(bodyEnd, root.getBoundingClientRect().bottom);
  if (!covered || end + covered <= innerHeight) return '';
  // A scroll bar that appears would make the page narrower, so it is hidden.
  const hidesBar = end <= innerHeight && innerWidth === root.clientWidth;
  const space = `html::after{all:initial;content:"";position:absolute;top:${end}px;width:1px;height:${covered}px}`;
  return `@media screen{${space}${hidesBar ? 'html{scrollbar-width:none}' : ''}}`;
}
