import { grantsOf } from '../model/decision/grants.ts';
import type { BasicReceipt, Config, Decision, Integration, Receipt, Service, State, View } from '../model/types.ts';
import { announce } from './announce.ts';
import { createConnections } from './connections.ts';
import type { Gate } from './gate-types.ts';
import { stopRefusedScripts } from './pending-scripts.ts';
import { runSafely } from './report.ts';
import type { Store } from './store.ts';
import { sweep } from './sweep.ts';
import type { VendorCalls } from './vendor-calls.ts';
import type { ChangeView } from './view.ts';

/** A script that still runs can write its cookies again: sweep once more after these delays, milliseconds. */
const LATE_SWEEPS_MS = [300, 1500, 5000];

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
export function createEffects(options: EffectsOptions): Effects {
  const { config, store, arrival, gate, calls, changeView, receipt, signal } = options;
  const integrations = [...options.integrations];
  const connect = createConnections(config, store, integrations, calls, signal);
  // A name can belong to two services. While one of them is not known yet, the other must not take its cookies away.
  let isWaiting = Boolean(arrival);
  // A preset can arrive on a page that never starts, such as a frame of another origin: nothing may be connected there.
  let isSetUp = false;
  arrival?.then(() => {
    isWaiting = false;
    refresh();
  });

  function refresh(): void {
    if (signal.aborted || !isSetUp) return;
    calls.apply();
    // Before the first decision nothing has run that could have left anything.
    if (store.state.decision) sweepNow();
    connect();
  }

  return {
    refresh,

    setUp(decision, view) {
      isSetUp = true;
      const previous = store.state;
      store.set({ decision, grants: grantsOf(config, decision) });
      calls.apply();
      for (const integration of integrations) runSafely(() => integration.setup?.(store.state));
      refresh();
      if (decision) gate.scan();
      changeView({ view }, previous);
    },

    apply(decision, view, beforeDecisionEvent) {
      const previous = store.state;
      store.set({ decision, grants: grantsOf(config, decision) });
      // A page can keep the object of a library that it destroyed: deciding by that starts nothing.
      if (signal.aborted) return;
      calls.apply();
      for (const integration of integrations) runSafely(() => integration.update?.(store.state, previous));
      const withdrawn = config.services.filter(({ id }) => previous.grants[id] && !store.state.grants[id]);
      connect();
      stopRefusedScripts(store.has);
      sweepNowAndLater(withdrawn);
      gate.applyGrants();
      changeView({ view }, previous);
      beforeDecisionEvent(previous);
      if (decision) announce('akkoord:decision', { decision, state: store.state, receipt: receipt() });
      announce('akkoord:change', { state: store.state, previous });
      if (withdrawn.some(({ onWithdraw }) => onWithdraw === 'reload')) location.reload();
    },
  };

  function sweepNowAndLater(withdrawn: readonly Service[]): void {
    sweepNow();
    if (withdrawn.length === 0) return;
    for (const delay of LATE_SWEEPS_MS) setTimeout(() => signal.aborted || sweepNow(), delay);
  }

  function sweepNow(): void {
    if (!isWaiting) sweep(config, store.state.grants);
  }
}
