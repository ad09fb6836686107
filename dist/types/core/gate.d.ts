export interface Gate {
    /** Looks at the whole page again: after a decision, and when the parser is through. */
    check(): void;
    /** Does so after the next paint; what appears until then waits for it, because it may depend on what stands there. */
    checkSoon(): void;
    /** Looks into an open shadow root too, from now on. */
    observe(root: ShadowRoot): void;
    /** Loads one held embed, whatever was decided. */
    releaseOnce(embed: Element): void;
    stop(): void;
}
/**
 * Finds held elements, now and as they appear, and lets go what is granted. Elements are inert by their own markup, so
 * looking late costs time, never privacy.
 *
 * @param isGranted may this consent id run?
 * @param onHold an embed is held: something may stand in for it; or, without an id, a place for the declaration. Called
 *   at every look, because the page may have taken the embed out and back
 * @param onRelease an element was let go, perhaps a held embed
 * @param timeout milliseconds, see `scriptTimeout`
 */
export declare function createGate(isGranted: (id: string) => boolean, onHold: (embed: Element, id: string | null) => void, onRelease: (embed: Element) => void, timeout: number): Gate;
