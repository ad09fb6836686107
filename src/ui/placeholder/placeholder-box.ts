/** The properties that determine the box of an embed. Their values are copied as the page wrote them, such as `50%`. */
const PROPERTIES =
  'width height min-width min-height max-width max-height aspect-ratio box-sizing position inset z-index float ' +
  'vertical-align margin padding border-width border-radius flex order place-self grid-area';

/** The values that can only be measured while an embed is shown. */
export interface ShownSize {
  readonly display: string;
  readonly width: string;
  readonly height: string;
}

/** Measures an embed while it is shown. */
export function measureShown(embed: Element): ShownSize {
  const { display, width, height } = getComputedStyle(embed);
  return { display, width, height };
}

/**
 * Writes the style sheet that gives a placeholder the box of this embed. Call it while the embed is `display: none`:
 * only then are computed values the values as written; otherwise they are converted to pixels.
 */
export function boxOf(embed: Element, shown: ShownSize): string {
  const style = getComputedStyle(embed);
  return boxRule(shown, (name) => usedValue(name, style.getPropertyValue(name), style, shown));
}

/**
 * Writes the style sheet for a place in the page, which may be empty or have a fixed size for what it waits for: the
 * placeholder is as high as its texts, and at least as high as the place is said to be.
 */
export function boxOfPlace(place: Element, shown: ShownSize): string {
  const style = getComputedStyle(place);
  const own: Readonly<Record<string, string>> = { height: 'auto', 'min-height': style.height, 'max-height': 'none' };
  const rule = boxRule(shown, (name) => own[name] ?? style.getPropertyValue(name));
  // An element with a `container-type` does not get its size from its texts.
  return `${rule}:host{container-type:normal!important}[part=placeholder]{min-height:0!important}`;
}

function boxRule({ display }: ShownSize, use: (name: string) => string): string {
  const rules = PROPERTIES.split(' ').map((name) => `${name}:${use(name)}!important;`);
  const own = display.startsWith('inline') ? 'inline-block' : 'block';
  // The border that browsers draw around an iframe keeps its width; the style sheet of the placeholder hides it.
  return `:host{${rules.join('')}border-style:solid!important;display:${own}!important}`;
}

/** An embed for which the page sets no size, such as an iframe of 300 by 150, gets the size that was measured. */
function usedValue(name: string, value: string, { aspectRatio }: CSSStyleDeclaration, shown: ShownSize): string {
  if (value !== 'auto') return value;
  if (name === 'width') return shown.width;
  if (name === 'height' && !/\d/.test(aspectRatio)) return shown.height;
  return value;
}
