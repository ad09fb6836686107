import { addressesOf, isElsewhere } from './addresses.ts';
import { quote } from './quote.ts';

/**
 * Explains elements without a mark inside a held picture, player or object: they load by themselves, or in the place of
 * what is held. What comes from the site's own host, such as a picture or subtitles, may load and is not named.
 */
export function explainLiveInside(element: Element): string[] {
  const inside = element.closest('picture,video,audio,object')?.querySelectorAll(':not([data-consent])') ?? [];
  return [...inside]
    .filter((child) => addressesOf(child).some(isElsewhere))
    .map((child) => `${quote(child)} is not held with it, so it loads at once. Mark it with data-consent too.`);
}
