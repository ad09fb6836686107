import type { BasicReceipt, Config, Decision, Integration, Receipt, State, View } from '../model/types.ts';
import type { Gate } from './gate.ts';
import type { Store } from './store.ts';
import type { VendorCalls } from './vendor-calls.ts';
import type { ChangeView } from './view.ts';
/**
 * What follows from the state. A new decision takes effect in this order: calls of vendors, integrations, stopping what
 * is on its way, sweep, taking back, view and subscribers, events, reload; what it grants is released after the next
 * paint. What was decided before this page needs no paint: it is released before a layer is shown.
 */
export interface Effects {
    /** The effects of what was decided before this page. */
    setUp(decision: Decision | null, view: View): void;
    /** The effects of a new decision. `beforeDecisionEvent` runs right before `akkoord:decision`. */
    apply(decision: Decision | null, view: View, beforeDecisionEvent: (previous: State) => void): void;
    /** The facts of a preset have arrived: does what waited for them. */
    refresh(): void;
}
/** What the effects work on. */
export interface EffectsOptions {
    readonly config: Config;
    readonly store: Store;
    /** Settled when the presets have arrived, or are given up; undefined: none is awaited. */
    readonly arrival?: Promise<unknown> | undefined;
    readonly integrations: readonly Integration[];
    readonly gate: Gate;
    readonly calls: VendorCalls;
    readonly changeView: ChangeView;
    /** What `akkoord.receipt()` gives, for the event of a decision. */
    readonly receipt: () => Receipt | BasicReceipt | null;
    /** Aborted when the library is destroyed. */
    readonly signal: AbortSignal;
}
/** Makes the effects. Integrations are told first: Consent Mode must be right before any tag runs. */
export declare function createEffects(options: EffectsOptions): Effects;
