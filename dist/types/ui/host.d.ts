import { type Words } from '../model/locale.js';
/** A constructed sheet: the only kind that a strict CSP lets in without a nonce. */
export declare function createSheet(css?: string): CSSStyleSheet;
/**
 * An element of ours in the page. Taken out by `replaceWith()`, with nothing: Prototype.js has a `remove` of its own, which
 * throws for an element that stands nowhere.
 */
export interface Host {
    readonly host: HTMLElement;
    /** Keeps the rules of the page out. */
    readonly root: ShadowRoot;
}
/** Makes a host of an undefined tag, for which no page has rules. */
export declare function createHost(name: string, ...sheets: CSSStyleSheet[]): Host;
/** Puts `lang` and `dir` on a host. */
export declare function setLanguage(host: HTMLElement, { language }: Words<never>): void;
