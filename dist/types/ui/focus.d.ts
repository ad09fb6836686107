/** Puts the focus on an element, also one that cannot have it by itself, without scrolling or leaving a trace. */
export declare function focus(target: HTMLElement): void;
/** Puts a focus that would be lost on the page's main content. */
export declare function focusPage(): void;
