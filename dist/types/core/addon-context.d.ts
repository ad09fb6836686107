import type { Config, Decision, Notice, Receipt, State } from '../model/types.ts';
/** A decision that was made on this page, and what the visitor could read when making it. */
export interface DecisionMade {
    readonly decision: Decision;
    /** The decision that was valid before; null: undecided. */
    readonly previous: Decision | null;
    /** The notice that was on the screen; null: none, as for a decision by the page's own code. */
    readonly notice: Notice | null;
}
/**
 * What core tells add-ons (guard, receipts, replay, check). They can be other files than core, loaded before or after
 * it, so they find the context on the page: see {@link whenStarted}.
 */
export interface AddonContext {
    readonly config: Config;
    /** Version of the library. */
    readonly version: string;
    /** The object at `window.akkoord`, to tell instances apart. */
    readonly akkoord: object;
    /** Settled when the presets have arrived, or are given up; undefined: none is awaited. */
    readonly arrival: Promise<unknown> | undefined;
    /** The current state. */
    readonly state: State;
    /** Aborted when the library is destroyed. */
    readonly signal: AbortSignal;
    /**
     * Hear of each decision that is made on this page, right before `akkoord:decision` is announced. Decisions that were
     * made before this call are told at once. What another tab decided is not told here.
     */
    onDecision(listener: (made: DecisionMade) => void): void;
    /** From now on `akkoord.receipt()` gives what this returns; null: core's own basic receipt. */
    provideReceipt(provider: () => Receipt | null): void;
    /** An add-on wrote the library's cookie: it is read again. */
    recordWritten(): void;
    /** The configuration cannot work: the interface is taken away, and nothing more is shown on this page. */
    fail(error: Error): void;
}
/** The context of the library that runs on this page; undefined: none runs (yet, or any more). */
export declare function currentContext(): AddonContext | undefined;
/** Puts the context on the page until its library is destroyed. */
export declare function publishContext(context: AddonContext): void;
/** Runs when the library runs on this page: at once, or when it has started. */
export declare function whenStarted(run: (context: AddonContext) => void): void;
