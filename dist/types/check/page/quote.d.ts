/** Quotes an element in a message: the beginning of its markup. */
export declare function quote(element: Element): string;
