/** What releasing needs to know and whom it tells. */
export interface ReleaseOptions {
    /** Milliseconds after which a script that hangs is no longer waited for. */
    readonly scriptTimeout: number;
    /** Is this element still granted and in the page? Asked before its download and again in its turn. */
    readonly mayRelease: (element: Element) => boolean;
    /** Can this script run now? Asked like the one before. @default yes */
    readonly mayRun?: (script: HTMLScriptElement) => boolean;
    /** When its turn came, an element might no longer be released, or could not run. */
    readonly onSkipped: (element: Element) => void;
    /** All that was released since the last call has run, loaded or failed. */
    readonly onAllReleased: (elements: readonly Element[]) => void;
}
/**
 * Makes the function that releases held elements, given in document order. In the place of a script, a fresh copy of it
 * runs where that is possible, otherwise the script itself. Both are held again at once, so that copies which the page
 * makes of them do nothing by themselves.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. They are fetched
 * together and run in turn. Other elements wait for nothing.
 */
export declare function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void;
