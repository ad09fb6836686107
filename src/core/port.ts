import { acceptAllAnswers } from '../model/decision/grants.ts';
import type { BasicReceipt, Config, Decision, Receipt, View } from '../model/types.ts';
import type { Decisions } from './decisions.ts';
import type { Gate } from './gate-types.ts';
import { report } from './report.ts';
import type { Store } from './store.ts';
import type { UiPort } from './ui-port.ts';
import type { ChangeView } from './view.ts';

/** Options of `createPort`: the parts of core that the port calls. */
export interface PortOptions {
  readonly config: Config;
  readonly store: Store;
  readonly decisions: Decisions;
  readonly gate: Gate;
  readonly changeView: ChangeView;
  /** The layer that must be shown after this decision. */
  readonly viewFor: (decision: Decision | null) => View;
  readonly receipt: () => Receipt | BasicReceipt | null;
}

/** Makes the part of core that the interface can use. */
export function createPort({ config, store, decisions, gate, changeView, viewFor, receipt }: PortOptions): UiPort {
  return {
    config,
    get state() {
      return store.state;
    },
    acceptAll(via) {
      // A banner that names only new services does not give consent to services that were refused before.
      const asked = via === 'banner' ? store.state.decision?.unanswered : undefined;
      decisions.decideAndStore({ answer: acceptAllAnswers(config, store.state.signals.gpc), via, asked });
    },
    // Not limited to the services that the banner names: a visitor who presses "reject all" wants none of them to run.
    rejectAll: (via) => decisions.decideAndStore({ answer: () => false, via }),
    save: (choices, via) => decisions.decideAndStore({ answer: (id) => choices[id], via, otherwise: store.has }),
    show: (view) => changeView({ view }),
    hide: () => changeView({ view: store.state.view === 'preferences' ? viewFor(store.state.decision) : 'none' }),
    releaseOnce: gate.releaseOnce,
    receipt,
    report,
  };
}
