/** A place out of sight in which screen readers hear short messages (WCAG 2.2, 4.1.3). */
export interface Status {
    /** Puts the empty region in the page: only a region that was there before the message is heard. */
    prepare(language: string): void;
    /** Says the message, and removes the region some seconds later. */
    announce(message: string): void;
    /**
     * Is the empty region still in the page? It is there as long as a layer is shown, and nobody has a reason to remove it
     * alone. If it is gone, the page swapped its content; if only the layer is gone, somebody did not want that one.
     */
    isInPage(): boolean;
    remove(): void;
}
/** Makes the status region. */
export declare function createStatus(): Status;
