import type { Words } from '../model/locale.js';
import type { Kit } from './kit.js';
import type { MessageKey } from './messages.js';
/** The published table of all declared cookies, with what this visitor chose. */
export interface Declaration {
    /** Bring it up to date. */
    update(): void;
    remove(): void;
}
/** Puts the declaration in this element of the page. */
export declare function createDeclaration(target: Element, { port, config }: Kit, words: Words<MessageKey>, table: CSSStyleSheet): Declaration;
