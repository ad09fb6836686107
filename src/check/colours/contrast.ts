/** Red, green and blue in sRGB, and the opacity; each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How much red, green and blue each add to the luminance. */
const LUMINANCE_WEIGHTS = [0.2126, 0.7152, 0.0722];

/** Reads a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`, to which `layer-colours.ts` converts every other. */
export function parseColour(text: string): Colour {
  const numbers = text.match(/-?[\d.]+(e-?\d+)?|none/g) ?? [];
  const max = text.startsWith('rgb') ? 255 : 1;
  // `none` counts as 0, and a colour outside sRGB is shown as the nearest one inside it.
  const channel = (index: number, whole: number) => Math.min(Math.max((Number(numbers[index]) || 0) / whole, 0), 1);
  return [channel(0, max), channel(1, max), channel(2, max), numbers.length > 3 ? channel(3, 1) : 1];
}

/** Mixes a colour with the opaque background that shows through it. */
export function over([red, green, blue, alpha]: Colour, background: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, background[0]), mix(green, background[1]), mix(blue, background[2]), 1];
}

/** Contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(first: Colour, second: Colour): number {
  const lighter = Math.max(luminance(first), luminance(second));
  const darker = Math.min(luminance(first), luminance(second));
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour as people write it: `#rrggbb`. */
export function hex(colour: Colour): string {
  const channels = colour.slice(0, 3).map((channel) => Math.round(channel * 255).toString(16));
  return `#${channels.map((channel) => channel.padStart(2, '0')).join('')}`;
}

/** Relative luminance (WCAG 2.2, “relative luminance”). */
function luminance(colour: Colour): number {
  return LUMINANCE_WEIGHTS.reduce((sum, weight, index) => {
    const channel = colour[index] ?? 0;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
}
