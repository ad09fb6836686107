/** Options of `createRelease`. */
export interface ReleaseOptions {
    /** After so many milliseconds, nothing waits any more for a script that hangs. */
    readonly scriptTimeout: number;
    /** Is this element still granted and in the page? Asked before its download and again in its turn. */
    readonly mayRelease: (element: Element) => boolean;
    /**
     * May this granted script run now? An integration can need that it stays held. Asked at the same moments as
     * `mayRelease`. @default yes
     */
    readonly mayRun?: (script: HTMLScriptElement) => boolean;
    /** Called right before a script runs. */
    readonly beforeRun?: (script: HTMLScriptElement) => void;
    /** `mayRelease` or `mayRun` said no when it was the turn of this element. */
    readonly onSkipped: (element: Element) => void;
    /** All elements that were released since the last call have run, loaded or failed. */
    readonly onAllReleased: (elements: readonly Element[]) => void;
}
