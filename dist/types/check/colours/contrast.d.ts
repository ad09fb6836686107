/** Red, green and blue in sRGB, and the opacity; each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** Reads a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`, to which `layer-colours.ts` converts every other. */
export declare function parseColour(text: string): Colour;
/** Mixes a colour with the opaque background that shows through it. */
export declare function over([red, green, blue, alpha]: Colour, background: Colour): Colour;
/** Contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export declare function contrast(first: Colour, second: Colour): number;
/** A colour as people write it: `#rrggbb`. */
export declare function hex(colour: Colour): string;
