/** What releasing asks and tells. */
export interface ReleaseOptions {
    /** Milliseconds after which a script that hangs is no longer waited for. */
    readonly scriptTimeout: number;
    /** Is this element still granted and in the page? Asked before its download and again in its turn. */
    readonly isWanted: (element: Element) => boolean;
    /** Can this script run now? Asked like the one before. @default yes */
    readonly mayRun?: (script: HTMLScriptElement) => boolean;
    /** In its turn an element was no longer wanted, or could not run. */
    readonly onSkipped: (element: Element) => void;
    /** All that was released since the last call has run, loaded or failed. */
    readonly onReleased: (elements: readonly Element[]) => void;
}
/**
 * Makes the function that releases held elements, given in document order. A script runs where it stands, by a fresh one
 * in its place where that is possible, and is held again as soon as it runs: a copy of it does nothing by itself.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. They are fetched
 * together and run in turn. Nothing but scripts waits for its turn.
 */
export declare function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void;
