import { isBuiltIn, type Words } from '../model/locale';
import type { Category } from '../model/types';
import type { MessageKey } from './messages';
import { richText } from './rich-text';

/** What a category is for, in the site's words or, for a built-in one, the library's. */
export function categoryText({ id, description }: Category, { say, text }: Words<MessageKey>): Node[] {
  return richText(text(description) ?? (isBuiltIn(id) ? say(`${id}Text`) : ''));
}
