/** What a page calls it in `::part`. */
export declare const partOf: (node: Element) => string;
/** Whether there is text of its own in it. */
export declare const hasText: (node: Element) => boolean;
/** Drawn by the browser, in colours that it sees to. */
export declare const isNative: (node: Element) => boolean;
/** One of each kind: a long list of cookies is as good as one line of it. */
export declare function oneOfEach(nodes: readonly Element[]): Element[];
