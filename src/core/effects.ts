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

/**
 * After a withdrawal, a script that still runs can write its cookies again: the sweep is repeated after these delays,
 * milliseconds.
 */
const LATE_SWEEPS_MS = [300, 1500, 5000];

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
export function createEffects(options: EffectsOptions): Effects {
  const { config, store, arrival, gate, calls, changeView, receipt, signal } = options;
  const integrations = [...options.integrations];
  const connect = createConnections(config, store, integrations, calls, signal);
  // Two services can declare the same cookie. While a preset is awaited, a refused service must not delete the cookie
  // of a granted one.
  let isPresetAwaited = Boolean(arrival);
  // A preset can arrive on a page where the library never starts, such as a frame of another origin. There, no vendor
  // may be connected.
  let isSetUp = false;
  arrival?.then(() => {
    isPresetAwaited = false;
    refresh();
  });

  function refresh(): void {
    if (signal.aborted || !isSetUp) return;
    calls.apply();
    // Before the first decision, no service has run that could have stored anything.
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
      // A page can keep the object of a library that it destroyed. A decision through that object starts nothing.
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
    if (!isPresetAwaited) sweep(config, store.state.grants);
  }
}
