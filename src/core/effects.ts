import { grantsOf } from '../model/decision/grants.ts';
import type { BasicReceipt, Config, Decision, Integration, Receipt, Service, State, View } from '../model/types.ts';
import { announce } from './announce.ts';
import type { Gate } from './gate.ts';
import type { PageCalls } from './page-calls.ts';
import { runSafely } from './report.ts';
import type { Store } from './store.ts';
import { sweep } from './sweep.ts';
import type { ChangeView } from './view.ts';

/** A script that still runs can write its cookies again: sweep once more after these delays, milliseconds. */
const LATE_SWEEPS_MS = [300, 1500, 5000];

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
  readonly pageCalls: PageCalls;
  readonly changeView: ChangeView;
  /** What `akkoord.receipt()` gives, for the event of a decision. */
  readonly receipt: () => Receipt | BasicReceipt | null;
}

/** Makes the effects. Vendors hear first: Consent Mode must be right before any tag runs. */
export function createEffects({
  config,
  store,
  integrations,
  gate,
  pageCalls,
  changeView,
  receipt,
}: EffectsOptions): Effects {
  return {
    setUp(decision, view) {
      store.set({ decision, grants: grantsOf(config, decision) });
      pageCalls.apply();
      for (const integration of integrations) runSafely(() => integration.setup?.(store.state));
      if (decision) {
        sweep(config, store.state.grants);
        gate.check();
      }
      changeView({ view });
    },

    apply(decision, view, beforeEvents) {
      const previous = store.state;
      store.set({ decision, grants: grantsOf(config, decision) });
      pageCalls.apply();
      for (const integration of integrations) runSafely(() => integration.update?.(store.state, previous));
      const withdrawn = config.services.filter(({ id }) => previous.grants[id] && !store.state.grants[id]);
      sweepNowAndLater(withdrawn);
      gate.checkSoon();
      changeView({ view }, previous);
      beforeEvents(previous);
      if (decision) announce('akkoord:decision', { decision, state: store.state, receipt: receipt() });
      announce('akkoord:change', { state: store.state, previous });
      if (withdrawn.some(({ onWithdraw }) => onWithdraw === 'reload')) location.reload();
    },
  };

  function sweepNowAndLater(withdrawn: readonly Service[]): void {
    sweep(config, store.state.grants);
    if (withdrawn.length === 0) return;
    for (const delay of LATE_SWEEPS_MS) setTimeout(() => sweep(config, store.state.grants), delay);
  }
}
