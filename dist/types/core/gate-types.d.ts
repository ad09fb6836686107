/** Options of `createGate`. */
export interface GateOptions {
    /** May code that needs this consent id run? */
    readonly isGranted: (id: string) => boolean;
    /**
     * An embed is held, so a placeholder may stand in for it. Called each time that the gate looks at the embed, because
     * the page may have taken the embed out and put it back. If the id is null, the element is a
     * place for the declaration: called once for each, and again when the page marked it anew.
     */
    readonly onHold: (element: Element, id: string | null) => void;
    /**
     * An element is being released, or it lost its mark: an embed needs its placeholder no more. Also called for elements
     * that were never held.
     */
    readonly onNoLongerHeld: (element: Element) => void;
    /** All elements that were released have run, loaded or failed. */
    readonly onAllReleased: (elements: readonly Element[]) => void;
    /**
     * May this granted script run now? An integration can need that it stays held. Asked before the download of the
     * script and again in its turn. @default yes
     */
    readonly mayRun?: (script: HTMLScriptElement) => boolean;
    /** Called right before a held script runs. */
    readonly beforeRun?: (script: HTMLScriptElement) => void;
    /** After so many milliseconds, nothing waits any more for a script that hangs. */
    readonly scriptTimeout: number;
}
/** Holds and releases the elements that the page marked. */
export interface Gate {
    /** Looks at the whole page again: after a decision, and when the page has been parsed. */
    scan(): void;
    /**
     * Takes back at once what is refused. Releases what is granted after the next paint, because the click of the visitor
     * must show its effect first. Elements that are added meanwhile are released with the others, in the order of the
     * page.
     */
    applyGrants(): void;
    /** From now on, also looks into this open shadow root. */
    observe(root: ShadowRoot): void;
    /**
     * Loads a held element until the next decision, whatever was decided before. For a place for a placeholder: loads all
     * held elements for which only the ids are missing that the place names.
     */
    releaseOnce(element: Element): void;
    /** Stops looking and releasing. */
    stop(): void;
}
