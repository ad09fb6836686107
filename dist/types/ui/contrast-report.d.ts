import { type Colour } from './contrast.js';
/** Two colours that stand against each other. */
export interface Pair {
    /** What wears the first one, such as `accept`. */
    readonly on: string;
    /** What is to be told apart: text from what is behind it, or a control's edge or the focus from what is beside it. */
    readonly kind: 'text' | 'edge';
    /** Both opaque, as seen. */
    readonly colours: readonly [Colour, Colour];
    /** What to change for each: a custom property, or a `::part`. */
    readonly names: readonly [string, string];
    /** The ratio that WCAG 2.2 asks for. */
    readonly needed: number;
}
/**
 * What to tell the person who builds the site: one message for any two colours that are too close to each other, whatever
 * wears them.
 *
 * @param scheme - in which colour scheme that is so, where it is not the one on the screen
 * @returns messages by the two colours
 */
export declare function contrastReport(pairs: readonly Pair[], scheme?: string): Map<string, string>;
