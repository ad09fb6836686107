/** What the gate asks and tells. */
export interface GateOptions {
    /** May this consent id run? */
    isGranted(id: string): boolean;
    /** An embed is held: something may stand in for it. */
    onHold(embed: Element, id: string): void;
    /** A held embed is about to load. */
    onRelease(embed: Element): void;
    /** Milliseconds, see `scriptTimeout`. */
    readonly timeout: number;
}
export interface Gate {
    /** Looks at the whole page again: after a decision, and when the parser is through. */
    check(): void;
    /** Loads one held embed, whatever was decided. */
    releaseOnce(embed: Element): void;
    stop(): void;
}
/**
 * Finds held elements, now and as they appear, and lets go what is granted. Elements are inert by their own markup, so
 * looking late costs time, never privacy.
 */
export declare function createGate({ isGranted, onHold, onRelease, timeout }: GateOptions): Gate;
