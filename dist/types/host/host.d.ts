/** Makes a constructed style sheet: the only kind that a strict Content-Security-Policy allows without a nonce. */
export declare function createSheet(css?: string): CSSStyleSheet;
/**
 * An element of ours in the site's page. Remove it by `replaceWith()` without arguments: Prototype.js replaces `remove`
 * by a method of its own, which throws for an element that is not in the page.
 */
export interface Host {
    readonly host: HTMLElement;
    /** Keeps the style rules of the page out. */
    readonly root: ShadowRoot;
}
/**
 * Makes a host. Its tag `akkoord-<name>` is not defined as a custom element, so no page has rules for it.
 *
 * @param sheets the styles inside its shadow root
 */
export declare function createHost(name: string, ...sheets: CSSStyleSheet[]): Host;
/**
 * Puts a host in the page: as the last child of the body, or as the first.
 *
 * A dialog of the page may have made all children of the body inert, this host too, and have been closed while the host
 * was out of the page; then nobody is left to undo it.
 */
export declare function putInPage(host: HTMLElement, place?: 'append' | 'prepend'): void;
/** Is this host where `putInPage` put it? A page may have wrapped the children of its body in another element. */
export declare function isInPage(host: HTMLElement): boolean;
/** Puts `lang` and `dir` on a host. */
export declare function setLanguage(host: HTMLElement, language: string): void;
