/** A piece of a text that may contain links. */
export interface TextPiece {
    readonly text: string;
    /** Address of the link, as the site wrote it; null: plain text. */
    readonly href: string | null;
}
/** Splits a text at its `[label](url)` links. A link with an unsafe address becomes plain text: its label. */
export declare function piecesOf(text: string): TextPiece[];
/**
 * Whether following this address does no harm. The URL parser decides what the protocol is, because browsers ignore white
 * space and control characters in it: `java\nscript:` is `javascript:` too.
 */
export declare function isSafe(href: string): boolean;
