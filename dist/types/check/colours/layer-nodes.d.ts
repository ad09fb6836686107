/** What a page calls this element in `::part`; without a part, its class or its tag. */
export declare function partOf(element: Element): string;
/** Does the element itself have text, not only what is in it? */
export declare function hasText(element: Element): boolean;
/** Does the browser draw this control, in colours of its own choice? */
export declare function isNative(element: Element): boolean;
/** One element of each kind: of a long list of cookies one line is enough. */
export declare function oneOfEachKind(elements: readonly Element[]): Element[];
