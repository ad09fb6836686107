/** Moves the focus to an element, also one that is not focusable by itself, without scrolling or leaving a trace. */
export function focus(target: HTMLElement): void {
  const options = { preventScroll: true };
  target.focus(options);
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus(options);
}

/** Moves a focus that would be lost to the page's main content. */
export function focusPage(): void {
  focus(document.querySelector<HTMLElement>('main,[role=main]') ?? document.body);
}
