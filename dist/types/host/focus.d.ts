/**
 * Moves the focus to an element without scrolling. An element that is not focusable is made so until the focus leaves
 * it.
 */
export declare function focus(target: HTMLElement): void;
/** Moves the focus to the main content of the page; for when the element with the focus has been removed. */
export declare function focusPage(): void;
