/** Makes a constructed style sheet: the only kind that a strict Content-Security-Policy allows without a nonce. */
export declare function createSheet(css?: string): CSSStyleSheet;
/**
 * An element of the library in the site's page. Remove it with `replaceWith()` without arguments: Prototype.js replaces
 * `remove` by another method, which throws for an element that is not in the page.
 */
export interface Host {
    readonly host: HTMLElement;
    /** Protects the interface from the style rules of the page. */
    readonly root: ShadowRoot;
}
/**
 * Makes a host. Its tag `akkoord-<name>` is not defined as a custom element, so a page has no rules for it.
 *
 * @param sheets the styles inside its shadow root
 */
export declare function createHost(name: string, ...sheets: CSSStyleSheet[]): Host;
/**
 * Puts a host in the page: as the last child of the body, or as the first.
 *
 * A dialog of the page may have made all children of the body inert, this host too. If that dialog was closed while the
 * host was out of the page, it has not undone that on the host, so the attributes are removed here.
 */
export declare function putInPage(host: HTMLElement, place?: 'append' | 'prepend'): void;
/** Is this host where `putInPage` put it? A page may have wrapped the children of its body in another element. */
export declare function isInPage(host: HTMLElement): boolean;
/** Puts `lang` and `dir` on a host. */
export declare function setLanguage(host: HTMLElement, language: string): void;
