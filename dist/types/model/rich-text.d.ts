/** A piece of a text of the site. */
export interface TextPiece {
    readonly text: string;
    /** Where it links to, as the site wrote it; null: it does not. */
    readonly href: string | null;
}
/** Cuts a text at its `[label](url)` links. Where following one could do harm, only its label is left. */
export declare function piecesOf(text: string): TextPiece[];
/** Can following this address do no harm? As a browser reads it: `java\nscript:` is `javascript:` too. */
export declare function isSafe(href: string): boolean;
