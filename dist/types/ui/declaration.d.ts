import type { Kit } from './kit';
import type { MessageKey } from './messages';
import type { Words } from './words';
/** The published table of all declared cookies, with what this visitor chose. */
export interface Declaration {
    /** Bring it up to date. */
    update(): void;
    remove(): void;
}
/** Puts the declaration in this element of the page. */
export declare function createDeclaration(target: Element, { port, config }: Kit, words: Words<MessageKey>, table: CSSStyleSheet): Declaration;
