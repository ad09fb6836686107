/** Puts the focus on an element, also one that cannot have it by itself, without scrolling or leaving a trace. */
export function focus(target: HTMLElement): void {
  const options = { preventScroll: true };
  target.focus(options);
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus(options);
}

/** Puts a focus that would be lost on the page's main content. */
export function focusPage(): void {
  focus(document.querySelector<HTMLElement>('main,[role=main]') ?? document.body);
}
