/** Moves the focus to an element without scrolling. The element need not be focusable; afterwards it is as before. */
export declare function focus(target: HTMLElement): void;
/** Moves the focus to the main content of the page; for when the element that had it has been removed. */
export declare function focusPage(): void;
