import { type Colour } from './contrast.ts';
/** The background of something on the screen. */
export interface Ground {
    /** Opaque: a transparent colour is already mixed with what is behind it. */
    readonly colour: Colour;
    /** What a page can change to change this background. */
    readonly source: string;
}
/** The colours of one layer as the browser computes them. */
export interface LayerColours {
    /** Any CSS colour, as sRGB. */
    resolve(cssColour: string): Colour;
    /** The colour of a custom property of the look, such as `accent`. */
    token(name: string): Colour;
    /**
     * What a page can change to change this colour: the first of these custom properties that has it, otherwise the part.
     */
    sourceOf(colour: Colour, tokens: readonly string[], element: Element): string;
    /** The background of an element's content; undefined where it is an image, whose colours are not known. */
    groundOf(element: Element): Ground | undefined;
    /** The background on which the element itself lies. */
    groundAround(element: Element): Ground | undefined;
}
/**
 * Reads the colours of a layer.
 *
 * @param probe a hidden element inside the layer: the browser converts colours that are set on it
 */
export declare function createLayerColours(host: Element, probe: HTMLElement): LayerColours;
