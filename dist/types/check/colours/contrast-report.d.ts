import { type Colour } from './contrast.ts';
/** Two colours that are next to each other on the screen. */
export interface ColourPair {
    /** The part that has the first colour, such as `accept` for the accept button. */
    readonly label: string;
    /** `text`: a text and its background; `edge`: the edge of a control and what is beside it. */
    readonly kind: 'text' | 'edge';
    /** Both opaque: transparent colours are already mixed with what is behind them. */
    readonly colours: readonly [front: Colour, back: Colour];
    /** What a page can change for each: a custom property, or a `::part`. */
    readonly sources: readonly [front: string, back: string];
    /** The lowest contrast ratio that WCAG 2.2 accepts here. */
    readonly minimum: number;
}
/**
 * Writes the messages for the developer of a site: one for each pair of colours with too little contrast, even if many
 * elements have that pair.
 *
 * @param scheme the colour scheme of these colours, where it is not the one on the screen
 * @returns each message by a key for its pair of colours, so that none need be said twice
 */
export declare function contrastReport(pairs: readonly ColourPair[], scheme?: 'light' | 'dark'): Map<string, string>;
