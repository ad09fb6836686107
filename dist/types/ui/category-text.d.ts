import type { Category } from '../model/types';
import type { MessageKey } from './messages';
import { type Words } from './words';
/** What a category is for, in the site's words or, for a built-in one, the library's. */
export declare function categoryText({ id, description }: Category, { say, text }: Words<MessageKey>): Node[];
