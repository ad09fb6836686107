/** What makes the box of an embed, as the page wrote it: percentages and all. */
const PROPERTIES =
  'width height min-width min-height max-width max-height aspect-ratio box-sizing position inset z-index float ' +
  'vertical-align margin padding border-width border-radius flex order place-self grid-area';

/** What only an embed that is shown can tell. */
export interface Size {
  readonly display: string;
  readonly width: string;
  readonly height: string;
}

/** Looks at an embed while it is shown. */
export function sizeOf(embed: Element): Size {
  const { display, width, height } = getComputedStyle(embed);
  return { display, width, height };
}

/**
 * The rules that give a placeholder the box of this embed. Call it while the embed is `display: none`: only then are
 * computed values the written ones.
 */
export function boxOf(embed: Element, seen: Size): string {
  const style = getComputedStyle(embed);
  const rules = PROPERTIES.split(' ').map((name) => {
    let value = style.getPropertyValue(name);
    // What an embed measures that says nothing of its own size.
    if (value === 'auto') {
      if (name === 'width') value = seen.width;
      if (name === 'height' && !/\d/.test(style.aspectRatio)) value = seen.height;
    }
    return `${name}:${value}!important;`;
  });
  const display = `${/^inline/.test(seen.display) ? 'inline-' : ''}block`;
  // The frame that browsers draw around an iframe keeps its room, not its look.
  return `:host{${rules.join('')}border-style:solid!important;display:${display}!important}`;
}
