/** Moves the focus to an element, also one that is not focusable by itself, without scrolling or leaving a trace. */
export declare function focus(target: HTMLElement): void;
/** Moves a focus that would be lost to the page's main content. */
export declare function focusPage(): void;
