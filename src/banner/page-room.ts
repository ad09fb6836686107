/** Keeps what the visitor uses in the page out from under the banner (WCAG 2.2, 2.4.11 Focus Not Obscured). */
export interface PageRoom {
  /** From now on what gets the focus scrolls to beside the banner. */
  reserve(): void;
  /** Leaves the page as it was. */
  restore(): void;
}

/**
 * Makes the room. It is set as `scroll-padding` on the root element. A banner that a blocker hides or removes has no
 * height, so that nothing is left behind; neither does one that stands in the page.
 *
 * @param lowWindow matches where the banner stands in the page
 */
export function createPageRoom(host: HTMLElement, lowWindow: MediaQueryList): PageRoom {
  const page = document.documentElement.style;
  let before = { top: '', bottom: '' };
  let isReserved = false;
  const isAtTop = () => host.dataset.position?.startsWith('top') === true;

  function update(): void {
    const { top, bottom, height } = host.getBoundingClientRect();
    const isOverPage = height > 0 && !lowWindow.matches;
    page.scrollPaddingTop = isOverPage && isAtTop() ? `${bottom}px` : before.top;
    page.scrollPaddingBottom = isOverPage && !isAtTop() ? `${innerHeight - top}px` : before.bottom;
  }

  function isCovered(target: Element): boolean {
    const box = target.getBoundingClientRect();
    const banner = host.getBoundingClientRect();
    return box.top < banner.bottom && box.bottom > banner.top && box.left < banner.right && box.right > banner.left;
  }

  function uncover({ target }: FocusEvent): void {
    // A page that scrolled under the mouse would take the click away from what was pressed.
    if (!(target instanceof Element) || !target.matches(':focus-visible') || !isCovered(target)) return;
    // WebKit does not heed scroll-padding by itself.
    target.scrollIntoView({ block: 'nearest' });
    // What is at the very top of the page cannot scroll to below a banner at the top: the banner moves down instead.
    if (!isAtTop() || host.contains(target) || !isCovered(target)) return;
    host.dataset.position = host.dataset.position?.replace('top', 'bottom') ?? '';
    update();
  }

  const observer = new ResizeObserver(update);

  return {
    reserve() {
      if (isReserved) return;
      isReserved = true;
      before = { top: page.scrollPaddingTop, bottom: page.scrollPaddingBottom };
      observer.observe(host);
      document.addEventListener('focusin', uncover);
    },
    restore() {
      if (!isReserved) return;
      isReserved = false;
      observer.disconnect();
      document.removeEventListener('focusin', uncover);
      page.scrollPaddingTop = before.top;
      page.scrollPaddingBottom = before.bottom;
    },
  };
}
