import { document } from './native-document.ts';

/**
 * Moves the focus to an element without scrolling. An element that is not focusable is made so until the focus leaves
 * it.
 */
export function focus(target: HTMLElement): void {
  const options = { preventScroll: true };
  target.focus(options);
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus(options);
}

/** Moves the focus to the main content of the page; for when the element with the focus has been removed. */
export function focusPage(): void {
  focus(document.querySelector<HTMLElement>('main,[role=main]') ?? document.body);
}
