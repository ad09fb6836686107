/** The properties that make the box of an embed, as the page wrote it: percentages included. */
const PROPERTIES =
  'width height min-width min-height max-width max-height aspect-ratio box-sizing position inset z-index float ' +
  'vertical-align margin padding border-width border-radius flex order place-self grid-area';

/** What can only be measured while an embed is shown. */
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
 * The style sheet that gives a placeholder the box of this embed. Call it while the embed is `display: none`: only then
 * are computed values the values as written, and not the pixels that they came to.
 */
export function boxOf(embed: Element, shown: ShownSize): string {
  const style = getComputedStyle(embed);
  const rules = PROPERTIES.split(' ').map((name) => {
    return `${name}:${usedValue(name, style.getPropertyValue(name), style, shown)}!important;`;
  });
  const display = shown.display.startsWith('inline') ? 'inline-block' : 'block';
  // The border that browsers draw around an iframe keeps its width; the style sheet of the placeholder hides it.
  return `:host{${rules.join('')}border-style:solid!important;display:${display}!important}`;
}

/** An embed without a size of its own, such as an iframe of 300 by 150, has the size that it was measured with. */
function usedValue(name: string, value: string, { aspectRatio }: CSSStyleDeclaration, shown: ShownSize): string {
  if (value !== 'auto') return value;
  if (name === 'width') return shown.width;
  if (name === 'height' && !/\d/.test(aspectRatio)) return shown.height;
  return value;
}
