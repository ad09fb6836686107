import type { BasicReceipt, Config, Decision, Integration, Receipt, State, View } from '../model/types.ts';
import type { Gate } from './gate-types.ts';
import type { Store } from './store.ts';
import type { VendorCalls } from './vendor-calls.ts';
import type { ChangeView } from './view.ts';
/**
 * The effects of the state on the page. A new decision takes effect in this order: vendor calls, integrations, stopping
 * of pending scripts, sweep, taking back, view and subscribers, events, reload. Elements that it grants are released
 * after the next paint. A decision of an earlier page need not wait for a paint: its elements are released before a
 * layer is shown.
 */
export interface Effects {
    /** The effects of the decision of an earlier page, if there is one. */
    setUp(decision: Decision | null, view: View): void;
    /** The effects of a new decision. `beforeDecisionEvent` runs right before `akkoord:decision`. */
    apply(decision: Decision | null, view: View, beforeDecisionEvent: (previous: State) => void): void;
    /** A preset has arrived: repeats the effects that depend on presets. */
    refresh(): void;
}
/** Options of `createEffects`. */
export interface EffectsOptions {
    readonly config: Config;
    readonly store: Store;
    /** Settled when the presets have arrived, or are given up; undefined: none is awaited. */
    readonly arrival?: Promise<unknown> | undefined;
    readonly integrations: readonly Integration[];
    readonly gate: Gate;
    readonly calls: VendorCalls;
    readonly changeView: ChangeView;
    /** The same as `akkoord.receipt()`, for the event of a decision. */
    readonly receipt: () => Receipt | BasicReceipt | null;
    /** Aborted when the library is destroyed. */
    readonly signal: AbortSignal;
}
/**
 * Makes the effects. Integrations are called before elements are released: Consent Mode must be right before any tag
 * runs.
 */
export declare function createEffects(options: EffectsOptions): Effects;
