import type { MessageKey } from '../words/messages.ts';
import { type Words } from '../words/words.ts';
import type { Declaration } from './declaration.ts';
/**
 * Writes the declaration as HTML: per category a heading, its services, and one table of its cookies. All texts are
 * escaped, for use between tags and in quoted attributes; only `[label](url)` becomes a link.
 *
 * @param level heading level of the categories, 1 to 5; their services have the next level
 */
export declare function declarationMarkup(declaration: Declaration, words: Words<MessageKey>, level: number): string;
