import type { Declaration, DeclarationKey } from './declaration.js';
import { type Words } from './locale.js';
type Key = DeclarationKey | 'what' | 'whatText' | 'caption' | 'name' | 'placedBy' | 'purpose' | 'lifetime' | 'provider' | 'transfer' | 'agreement' | 'exempt' | 'policy' | 'revision';
/**
 * The declaration as HTML: per category a heading, its services, and one table of its cookies. All texts are escaped,
 * for between tags and for quoted attributes; only `[label](url)` becomes a link.
 *
 * @param level of the categories' headings, 1 to 5; their services' are one below
 */
export declare function declarationMarkup(declaration: Declaration, words: Words<Key>, level: number): string;
export {};
