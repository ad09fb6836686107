/** A piece of a text that may contain links. */
export interface TextPiece {
  readonly text: string;
  /** Address of the link, as the site wrote it; null: plain text. */
  readonly href: string | null;
}

/** `[label](url)`. Split at it, a text becomes plain text, label, address, plain text, label, address, … */
const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/;

/** Splits a text at its `[label](url)` links. A link with an unsafe address becomes plain text: its label. */
export function piecesOf(text: string): TextPiece[] {
  const parts = text.split(LINK);
  const pieces: TextPiece[] = [];
  for (let i = 0; i < parts.length; i += 3) {
    const [plain, label, href] = parts.slice(i, i + 3);
    if (plain) pieces.push({ text: plain, href: null });
    if (label && href) pieces.push({ text: label, href: isSafe(href) ? href : null });
  }
  return pieces;
}

/**
 * Can a visitor follow this address without harm? The URL parser determines the protocol, because browsers ignore white
 * space and control characters in it: `java\nscript:` means `javascript:`.
 */
export function isSafe(href: string): boolean {
  try {
    return /^(https?|mailto|tel|file):$/.test(new URL(href, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
}
