import { acceptAllAnswers } from '../model/decision/grants.ts';
import type { BasicReceipt, Config, Decision, Receipt, View } from '../model/types.ts';
import type { Decisions } from './decisions.ts';
import type { Gate } from './gate-types.ts';
import { report } from './report.ts';
import type { Store } from './store.ts';
import type { UiPort } from './ui-port.ts';
import type { ChangeView } from './view.ts';

/** The parts of core that the port passes on to. */
export interface PortOptions {
  readonly config: Config;
  readonly store: Store;
  readonly decisions: Decisions;
  readonly gate: Gate;
  readonly changeView: ChangeView;
  /** The layer to show under this decision. */
  readonly viewFor: (decision: Decision | null) => View;
  readonly receipt: () => Receipt | BasicReceipt | null;
}

/** Makes what the interface may know and ask for. */
export function createPort({ config, store, decisions, gate, changeView, viewFor, receipt }: PortOptions): UiPort {
  return {
    config,
    get state() {
      return store.state;
    },
    acceptAll(via) {
      // A banner that names only what is new is no consent to what was refused before.
      const asked = via === 'banner' ? store.state.decision?.unanswered : undefined;
      decisions.decideAndStore({ answer: acceptAllAnswers(config, store.state.signals.gpc), via, asked });
    },
    // Whoever presses "reject all" wants nothing of it to run, whatever the banner named.
    rejectAll: (via) => decisions.decideAndStore({ answer: () => false, via }),
    save: (choices, via) => decisions.decideAndStore({ answer: (id) => choices[id], via, otherwise: store.has }),
    show: (view) => changeView({ view }),
    hide: () => changeView({ view: store.state.view === 'preferences' ? viewFor(store.state.decision) : 'none' }),
    releaseOnce: gate.releaseOnce,
    receipt,
    report,
  };
}
