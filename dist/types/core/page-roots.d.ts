/** Where the gate looks: the document, and the open shadow roots that the page registered. */
export declare function createPageRoots(): {
    add: (root: ShadowRoot) => Set<Document | ShadowRoot>;
    /** From now on, nothing is found or watched. */
    clear: () => void;
    isCleared: () => boolean;
    /** All marked elements, in document order. */
    findMarked: () => Element[];
    /** Tells of elements that come and go, and of marks that change. */
    watch(observer: MutationObserver): void;
};
