import { addressesOf, isElsewhere } from './addresses.ts';
import { quote } from './quote.ts';

/**
 * Finds what is not marked inside a held picture, player or object: it loads by itself, or in the place of what is held.
 * A picture or subtitles of the site's own may.
 */
export function findLiveInside(element: Element): string[] {
  const inside = element.closest('picture,video,audio,object')?.querySelectorAll(':not([data-consent])') ?? [];
  return [...inside]
    .filter((child) => addressesOf(child).some(isElsewhere))
    .map((child) => `${quote(child)} is not held with it, so it loads at once. Mark it with data-consent too.`);
}
