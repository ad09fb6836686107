import type { Config, Decision, Notice, Receipt, State } from '../model/types.ts';
/** A decision that was made on this page, and the notice that the visitor could read at that moment. */
export interface DecisionMade {
    readonly decision: Decision;
    /** The decision that was valid before; null: undecided. */
    readonly previous: Decision | null;
    /** The notice that was on the screen; null: there was none, as for a decision by the page's own code. */
    readonly notice: Notice | null;
}
/**
 * The part of core that add-ons (guard, receipts, replay, check) can use. An add-on can be another file than core,
 * loaded before or after it, so it finds the context on the page: see {@link whenStarted}.
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
     * Calls the listener with each decision that is made on this page, right before `akkoord:decision` is announced, and
     * at once with decisions that were made before this call. Decisions of other tabs are left out.
     */
    onDecision(listener: (made: DecisionMade) => void): void;
    /** From now on `akkoord.receipt()` gives what `provider` returns; null: the basic receipt of core. */
    provideReceipt(provider: () => Receipt | null): void;
    /** To be called when an add-on wrote the library's cookie: core reads it again. */
    recordWritten(): void;
    /**
     * To be called when the configuration cannot work: core removes the interface and shows nothing more on this page.
     */
    fail(error: Error): void;
}
/** The context of the library that runs on this page; undefined: none runs yet, or none any more. */
export declare function currentContext(): AddonContext | undefined;
/** Puts the context on the page until its library is destroyed. */
export declare function publishContext(context: AddonContext): void;
/** Calls `run` with the context: at once if the library runs on this page, otherwise when it has started. */
export declare function whenStarted(run: (context: AddonContext) => void): void;
