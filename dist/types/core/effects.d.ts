import type { BasicReceipt, Config, Decision, Integration, Receipt, State, View } from '../model/types.ts';
import type { Gate } from './gate.ts';
import type { Store } from './store.ts';
import type { ChangeView } from './view.ts';
/** What follows from the state, always in this order: integrations, sweep, release, view, events. */
export interface Effects {
    /** The effects of what was decided before this page. */
    setUp(decision: Decision | null, view: View): void;
    /** The effects of a new decision. `beforeEvents` runs when everything is done but the events. */
    apply(decision: Decision | null, view: View, beforeEvents: (previous: State) => void): void;
}
/** What the effects work on. */
export interface EffectsOptions {
    readonly config: Config;
    readonly store: Store;
    readonly integrations: readonly Integration[];
    readonly gate: Gate;
    readonly changeView: ChangeView;
    /** What `akkoord.receipt()` gives, for the event of a decision. */
    readonly receipt: () => Receipt | BasicReceipt | null;
}
/** Makes the effects. Vendors hear first: Consent Mode must be right before any tag runs. */
export declare function createEffects({ config, store, integrations, gate, changeView, receipt }: EffectsOptions): Effects;
