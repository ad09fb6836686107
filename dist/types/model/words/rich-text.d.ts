/** A piece of a text that may contain links. */
export interface TextPiece {
    readonly text: string;
    /** Address of the link, as the site wrote it; null: plain text. */
    readonly href: string | null;
}
/** Splits a text at its `[label](url)` links. A link with an unsafe address becomes plain text: its label. */
export declare function piecesOf(text: string): TextPiece[];
/**
 * Can a visitor follow this address without harm? The URL parser determines the protocol, because browsers ignore white
 * space and control characters in it: `java\nscript:` means `javascript:`.
 */
export declare function isSafe(href: string): boolean;
