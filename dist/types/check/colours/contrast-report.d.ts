import { type Colour } from './contrast.ts';
/** Two colours that stand against each other on the screen. */
export interface ColourPair {
    /** What has the first colour, such as `accept`. */
    readonly label: string;
    /** What is to be told apart: a text from what is behind it, or the edge of a control from what is beside it. */
    readonly kind: 'text' | 'edge';
    /** Both opaque, as seen. */
    readonly colours: readonly [front: Colour, back: Colour];
    /** What a page can change for each: a custom property, or a `::part`. */
    readonly sources: readonly [front: string, back: string];
    /** The lowest contrast ratio that WCAG 2.2 accepts here. */
    readonly minimum: number;
}
/**
 * What to tell the person who builds the site: one message for any two colours that are too close to each other, whatever
 * has them.
 *
 * @param scheme the colour scheme in which that is so, where it is not the one on the screen
 * @returns messages by the two colours
 */
export declare function contrastReport(pairs: readonly ColourPair[], scheme?: 'light' | 'dark'): Map<string, string>;
