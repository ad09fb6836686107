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
/** Puts `lang` and `dir` on a host. */
export declare function setLanguage(host: HTMLElement, language: string): void;
