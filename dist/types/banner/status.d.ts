/** A place out of sight in which screen readers hear short messages (WCAG 2.2, 4.1.3). */
export interface Status {
    /** Puts the empty region in the page: screen readers ignore a message in a region that was added together with it. */
    prepare(language: string): void;
    /** Says the message in the region that was prepared, and removes it some seconds later. */
    announce(message: string): void;
    /**
     * Is the empty region still in the page? A page that replaces its content removes it together with the layer; a blocker
     * removes the layer alone, which must not be put back.
     */
    isInPage(): boolean;
    remove(): void;
}
/** Makes the status region. */
export declare function createStatus(): Status;
