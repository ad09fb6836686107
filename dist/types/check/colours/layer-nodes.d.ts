/** The name by which a page can style this element with `::part`; without a part, its class or its tag. */
export declare function partOf(element: Element): string;
/** Does the element itself contain text, not only its child elements? */
export declare function hasText(element: Element): boolean;
/** Does the browser draw this control in its own colours? */
export declare function isNative(element: Element): boolean;
/** Picks one element of each kind: of a long table of cookies, one row is enough. */
export declare function oneOfEachKind(elements: readonly Element[]): Element[];
