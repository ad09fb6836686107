/** Where the gate looks: the document, and the open shadow roots that the page registered. */
export declare function createPageRoots(): {
    watch: (observer: MutationObserver) => void;
    /** Watches where this element is now, too: a component can have moved it into a shadow root of its own. */
    follow(element: Element, observer: MutationObserver): void;
    /** What cannot be searched is not kept: one wrong call would end all later decisions in an error. */
    add: (root: Node) => false | Set<Node>;
    /** From now on, nothing is found or watched. */
    clear: () => void;
    isStopped: () => boolean;
    /** All marked elements, in document order. */
    findMarked: () => Element[];
};
