/**
 * A held embed is hidden by this value, which no page writes: what a page says of an embed in the meantime, `none`
 * included, is told from it.
 */
const HIDDEN = 'var(--akkoord-hidden)';

/** Keeps the page's own value, so that a copy of the embed has it too. */
const KEPT = '--akkoord-display';

/** Has it a box of HTML? `instanceof` does not know what comes from the document of a frame. */
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
