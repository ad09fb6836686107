import { element } from '../banner/element.ts';

/** A text in which `[label](url)` is a link; where following it could do harm, only its label. Never markup. */
export function richText(text = ''): HTMLElement[] {
  const pieces = text.split(/\[([^\]]+)\]\(([^)\s]+)\)/);
  return pieces.flatMap((piece, i) => {
    // Every third piece is an address, and the label stands before it.
    if (i % 3 === 2 || !piece) return [];
    const link = element('a', { part: 'text', href: i % 3 ? (pieces[i + 1] as string) : '' }, piece);
    return /^(https?|mailto|tel|file):/.test(link.protocol) ? link : element('span', 'text', piece);
  });
}
