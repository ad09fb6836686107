import { isBuiltIn, type Words } from '../model/words/words.ts';
import type { Category } from '../model/types.ts';
import type { MessageKey } from '../model/words/messages.ts';
import { richText } from './rich-text.ts';

/** What a category is for, in the site's words or, for a built-in one, the library's. */
export function categoryText({ id, description }: Category, { say, text }: Words<MessageKey>): Node[] {
  return richText(text(description) ?? (isBuiltIn(id) ? say(`${id}Text`) : ''));
}
