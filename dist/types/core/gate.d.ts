import type { GateOptions } from './gate-options.ts';
/** Holds and releases what the page marked. */
export interface Gate {
    /** Looks at the whole page again: after a decision, and when the page has been parsed. */
    scan(): void;
    /** Takes back now. After the next paint it releases, with what appears until then, all in the order of the page. */
    applyGrants(): void;
    /** Looks into an open shadow root too, from now on. */
    observe(root: ShadowRoot): void;
    /** Loads one held embed, whatever was decided; for a place for a placeholder, all held elements whose ids it names. */
    releaseOnce(embed: Element): void;
    /** Stops looking and releasing. */
    stop(): void;
}
/**
 * Finds held elements, now and as they appear, and releases what is granted. Looking late costs time, never privacy:
 * elements are inert by their own markup. A place for the declaration counts as held by the empty id, which nobody can grant.
 */
export declare function createGate(options: GateOptions): Gate;
