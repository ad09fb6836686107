/** Holds and releases what the page marked. */
export interface Gate {
    /** Looks at the whole page again: after a decision, and when the page has been parsed. */
    check(): void;
    /** Does so after the next paint. What appears until then waits: its turn may depend on what is there already. */
    checkSoon(): void;
    /** Looks into an open shadow root too, from now on. */
    observe(root: ShadowRoot): void;
    /** Loads one held embed, whatever was decided. */
    releaseOnce(embed: Element): void;
    /** Stops looking and releasing. */
    stop(): void;
}
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
    /** An element was released, perhaps an embed with a placeholder. */
    readonly onRelease: (element: Element) => void;
    /** All that was released has run, loaded or failed. */
    readonly onReleased: (elements: readonly Element[]) => void;
    /** Milliseconds after which a script that hangs is no longer waited for. */
    readonly scriptTimeout: number;
}
/**
 * Finds held elements, now and as they appear, and releases what is granted. Elements are inert by their own markup, so
 * looking late costs time, never privacy.
 */
export declare function createGate(options: GateOptions): Gate;
