/** A place out of sight in which screen readers hear short messages (WCAG 2.2, 4.1.3). */
export interface Status {
    /** Puts the empty region in the page: only a region that was there before the message is heard. */
    prepare(language: string): void;
    /** Says the message, and removes the region some seconds later. */
    announce(message: string): void;
    remove(): void;
}
/** Makes the status region. */
export declare function createStatus(): Status;
