import { isPlaceholderPlace } from './create-placeholder.tsx';
import { isHtml } from './hide-embed.ts';

/** An embed that is less wide or high than this shows nothing to a visitor and gets no placeholder; CSS px. */
const MIN_SIZE_PX = 40;

/** Is there room for a placeholder in this embed? */
export const hasRoom = (embed: Element): embed is HTMLElement =>
  isHtml(embed) && (isPlaceholderPlace(embed) || Math.min(embed.offsetWidth, embed.offsetHeight) >= MIN_SIZE_PX);
