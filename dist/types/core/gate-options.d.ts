/** What a gate needs to know and whom it tells. */
export interface GateOptions {
    /** May this consent id run? */
    readonly isGranted: (id: string) => boolean;
    /**
     * An embed is held: a placeholder may stand in for it. Called at every look, because the page may have taken the
     * embed out and back.
     */
    readonly onHold: (embed: Element, id: string) => void;
    /** A place for the declaration was found. Called once for each. */
    readonly onDeclaration: (place: Element) => void;
    /** An element is no longer held: it is being released, or lost its mark. An embed needs its placeholder no more. */
    readonly onNoLongerHeld: (element: Element) => void;
    /** All that was released has run, loaded or failed. */
    readonly onAllReleased: (elements: readonly Element[]) => void;
    /** Can this granted script run now? Asked in its turn. @default yes */
    readonly mayRun?: (script: HTMLScriptElement) => boolean;
    /** Milliseconds after which a script that hangs is no longer waited for. */
    readonly scriptTimeout: number;
}
