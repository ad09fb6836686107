import { type Words } from '../model/locale.js';
import type { Category } from '../model/types.js';
import type { MessageKey } from './messages.js';
/** What a category is for, in the site's words or, for a built-in one, the library's. */
export declare function categoryText({ id, description }: Category, { say, text }: Words<MessageKey>): Node[];
