/**
 * The `display` of an embed that the library hides. No page writes this value, so it can be told apart from every value
 * that the page sets while the embed is hidden, `none` included.
 */
const HIDDEN = 'var(--akkoord-hidden)';

/** The custom property that keeps the page's own `display`, in the embed itself, so that copies of it have that, too. */
const KEPT = '--akkoord-display';

/** Is it an HTML element? Not `instanceof`: elements that come from the document of a frame have other classes. */
export const isHtml = (element: Element): element is HTMLElement => 'offsetWidth' in element;

/** Is this embed, or that of which it is a copy, hidden by {@link hideEmbed}? */
export const isHidden = ({ style }: HTMLElement) => style.getPropertyValue('display') === HIDDEN;

/** Hides an embed, whatever the page's style sheets say. */
export function hideEmbed({ style }: HTMLElement): void {
  copy(style, 'display', KEPT);
  style.setProperty('--akkoord-hidden', 'none');
  style.setProperty('display', HIDDEN, 'important');
}

/** Shows an embed again as the page wrote it, or wrote it anew since. */
export function showEmbed(embed: HTMLElement): void {
  const { style } = embed;
  if (isHidden(embed)) copy(style, KEPT, 'display');
  style.removeProperty(KEPT);
  style.removeProperty('--akkoord-hidden');
}

/** Copies a value with its priority; where there is none, none is left. */
function copy(style: CSSStyleDeclaration, from: string, to: string): void {
  style.setProperty(to, style.getPropertyValue(from), style.getPropertyPriority(from));
}
