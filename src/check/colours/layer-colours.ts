import { type Colour, hex, over, parseColour } from './contrast.ts';
import { partOf } from './layer-nodes.ts';

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
export function createLayerColours(host: Element, probe: HTMLElement): LayerColours {
  const resolved = new Map<string, Colour>();

  function resolve(cssColour: string): Colour {
    const known = resolved.get(cssColour);
    if (known) return known;
    // Mixing a colour with itself converts any notation to sRGB.
    probe.style.color = `color-mix(in srgb, ${cssColour}, ${cssColour})`;
    const colour = parseColour(getComputedStyle(probe).color);
    resolved.set(cssColour, colour);
    return colour;
  }

  // `--ak-…` is what a layer uses (look.css), `--akkoord-…` what a site sets.
  function token(name: string): Colour {
    return resolve(`var(--ak-${name})`);
  }

  function sourceOf(colour: Colour, tokens: readonly string[], element: Element): string {
    const name = tokens.find((candidate) => hex(token(candidate)) === hex(colour));
    return name ? `--akkoord-${name}` : `::part(${partOf(element)})`;
  }

  function groundOf(element: Element | null): Ground | undefined {
    // Outside the layer: nobody measures what the page has there, so this is assumed.
    if (!element) return { colour: resolve('Canvas'), source: 'what the page has behind it' };
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const colour = resolve(backgroundColor);
    if (colour[3] === 0) return groundOf(parentOf(element));
    const isControl = element.matches('button, input');
    const tokens = isControl ? ['accent', 'hover', 'surface'] : ['background', 'surface'];
    const source = sourceOf(colour, tokens, element);
    if (colour[3] === 1) return { colour, source };
    const below = groundOf(parentOf(element));
    return below && { colour: over(colour, below.colour), source };
  }

  /** The parent in the flattened tree: the banner's content is slotted. */
  function parentOf(element: Element): Element | null {
    return element === host ? null : (element.assignedSlot ?? element.parentElement ?? host);
  }

  return { resolve, token, sourceOf, groundOf, groundAround: (element) => groundOf(parentOf(element)) };
}
