/** A piece of a text of the site. */
export interface TextPiece {
  readonly text: string;
  /** Where it links to, as the site wrote it; null: it does not. */
  readonly href: string | null;
}

/** Cuts a text at its `[label](url)` links. Where following one could do harm, only its label is left. */
export function piecesOf(text: string): TextPiece[] {
  const pieces = text.split(/\[([^\]]+)\]\(([^)\s]+)\)/);
  return pieces.flatMap((piece, i) => {
    // Every third piece is an address, and the label stands before it.
    if (i % 3 === 2 || !piece) return [];
    const href = i % 3 ? `${pieces[i + 1]}` : '';
    return { text: piece, href: href && isSafe(href) ? href : null };
  });
}

/** Can following this address do no harm? As a browser reads it: `java\nscript:` is `javascript:` too. */
export function isSafe(href: string): boolean {
  try {
    return /^(https?|mailto|tel|file):/.test(new URL(href, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
}
