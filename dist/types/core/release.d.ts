/** What releasing asks and tells. */
export interface ReleaseOptions {
    /** Milliseconds after which a script that hangs is no longer waited for. */
    readonly scriptTimeout: number;
    /** Is this element still granted and in the page? Asked before its download and again in its turn. */
    readonly isWanted: (element: Element) => boolean;
    /** In its turn an element was no longer wanted. */
    readonly onSkipped: (element: Element) => void;
    /** All that was released since the last call has run, loaded or failed. */
    readonly onReleased: (elements: readonly Element[]) => void;
}
/**
 * Makes the function that releases held elements, given in document order. A script is released by giving the same node
 * its type back and inserting it where it stood: a copy would lose its nonce, and under Trusted Types its text.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. They are fetched
 * together and run in turn. Nothing but scripts waits for its turn.
 */
export declare function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void;
