/** Red, green and blue in sRGB and how much it covers, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const PART_OF_LUMINANCE = [0.2126, 0.7152, 0.0722];

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)`, which browsers give for `color-mix(in srgb, …)`. */
export function parseColour(text: string): Colour {
  const numbers = text.match(/-?[\d.]+(e-?\d+)?|none/g) ?? [];
  const scale = text.startsWith('rgb') ? 255 : 1;
  const part = (nth: number, whole: number) => Math.min(Math.max((Number(numbers[nth]) || 0) / whole, 0), 1);
  return [part(0, scale), part(1, scale), part(2, scale), numbers.length > 3 ? part(3, 1) : 1];
}

/** What is seen where a colour lies on one that is opaque. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Relative luminance (WCAG 2.2, “relative luminance”). */
function luminance(colour: Colour): number {
  return PART_OF_LUMINANCE.reduce((sum, weight, i) => {
    const part = colour[i] ?? 0;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}

/** Contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as people write it: `#rrggbb`. */
export function hex(colour: Colour): string {
  const parts = colour.slice(0, 3).map((part) => Math.round(part * 255).toString(16));
  return `#${parts.map((part) => part.padStart(2, '0')).join('')}`;
}
