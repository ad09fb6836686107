/** Where a page gives colours of its own, these are the names. `line` and `backdrop` carry no text and no control. */
const COLOURS = 'accent on-accent background color muted control surface hover focus';

/**
 * Has the colours of this layer checked where the page gave some; the check is a file of its own, which other pages never
 * ask for. Without it nothing happens. Not in `akkoord.full.js`: the build leaves it out.
 */
export function checkTheme(host: Element): void {
  const style = getComputedStyle(host);
  if (COLOURS.split(' ').some((name) => style.getPropertyValue(`--akkoord-${name}`))) {
    import('./check-contrast.ts').then(({ checkContrast }) => checkContrast(host)).catch(() => {});
  }
}
