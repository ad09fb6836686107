/**
 * Makes the list of roots in which the gate looks: the document, and the open shadow roots that the page registered.
 */
export declare function createPageRoots(): {
    watch: (observer: MutationObserver) => void;
    /**
     * From now on, also watches the root of this element: a component may have moved it into a shadow root of its own.
     */
    follow(element: Element, observer: MutationObserver): void;
    /**
     * Ignores a value that cannot be searched: because of one wrong call, each later decision would end in an error.
     */
    add: (root: Node) => false | Set<Node>;
    /** From now on, nothing is found or watched. */
    clear: () => void;
    isStopped: () => boolean;
    /** All marked elements, in document order. */
    findMarked: () => Element[];
};
