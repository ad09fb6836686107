import { type Colour } from './contrast.ts';
/** What lies behind something on the screen. */
export interface Ground {
    /** Opaque, as seen. */
    readonly colour: Colour;
    /** What a page can change for it. */
    readonly source: string;
}
/** Knows the colours of one layer as the browser computes them. */
export interface LayerColours {
    /** Any CSS colour, as sRGB. */
    resolve(cssColour: string): Colour;
    /** The colour of a custom property of the look, such as `accent`. */
    token(name: string): Colour;
    /** What a page can change to change this colour: the first of these custom properties that has it, else the part. */
    sourceOf(colour: Colour, tokens: readonly string[], element: Element): string;
    /** What is behind the content of an element; undefined where that is a picture, of which nobody can tell. */
    groundOf(element: Element): Ground | undefined;
    /** What is behind and beside the element itself. */
    groundAround(element: Element): Ground | undefined;
}
/** @param probe an element in the layer that is not shown; its colour is used to let the browser do the sums */
export declare function createLayerColours(host: Element, probe: HTMLElement): LayerColours;
