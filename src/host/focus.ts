import { document } from './native-document.ts';

/** Moves the focus to an element without scrolling. The element need not be focusable; afterwards it is as before. */
export function focus(target: HTMLElement): void {
  const options = { preventScroll: true };
  target.focus(options);
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus(options);
}

/** Moves the focus to the main content of the page; for when the element that had it has been removed. */
export function focusPage(): void {
  focus(document.querySelector<HTMLElement>('main,[role=main]') ?? document.body);
}
