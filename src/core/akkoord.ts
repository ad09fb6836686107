import { withoutPrototype } from '../model/config/own-data.ts';
import type { BasicReceipt, Receipt, State } from '../model/types.ts';
import type { Gate } from './gate-types.ts';
import type { Listener, Store } from './store.ts';
import type { UiPort } from './ui-port.ts';
import type { ChangeView } from './view.ts';

/** A running library. `Id` is the union of the category and service ids of the configuration. */
export interface Akkoord<Id extends string = string> {
  /** The current state: frozen, a new object after every change. */
  readonly state: State;
  /** May this run? False for an id that the configuration does not have. */
  has(id: Id): boolean;
  /** Resolves when this may run: at once, after a later decision, or never. */
  when(id: Id): Promise<void>;
  /**
   * Run this code where `id` is granted: now, or not at all. With `earlyCalls: 'replay'` on the service, code that
   * comes before the visitor's answer runs when that is yes.
   */
  track(id: Id, run: () => void): void;
  /** Call `listener` with every new state. Returns a function that stops this. */
  subscribe(listener: Listener): () => void;
  /**
   * Record yes to everything. If Global Privacy Control is on and the configuration respects it, `targeting` stays
   * refused.
   */
  acceptAll(): void;
  /** Record no to everything that can be refused. */
  rejectAll(): void;
  /**
   * Record these answers (true: yes). The answer for a category also counts for its services, except for services that
   * are named here and can have an answer of their own. A service for which neither is named keeps its present answer;
   * without an earlier decision it is refused. Closes the open layer.
   */
  save(choices: Readonly<Partial<Record<Id, boolean>>>): void;
  /** Take all consent back. It is recorded as a refusal, so that the visitor is not asked again at once. */
  withdraw(): void;
  /** Show a layer of the interface. */
  show(view: 'banner' | 'preferences'): void;
  /**
   * Close the open layer. Behind the preferences the banner comes back where something is still asked. The banner
   * closes without an answer, and asks again on the next page.
   */
  hide(): void;
  /**
   * Proof of the current decision, null while there is none; a {@link Receipt} where `receipts` is configured and its
   * file has arrived.
   */
  receipt(): Receipt | BasicReceipt | null;
  /** Show the interface in this language (BCP 47), whatever the language of the page is from now on. */
  setLanguage(tag: string): void;
  /** Also hold and release elements in this open shadow root. The document itself is always watched. */
  observe(root: ShadowRoot): void;
  /** Stop listening and remove the interface. What was released keeps running; nothing starts any more. */
  destroy(): void;
  /** Version of the library. */
  readonly version: string;
}

declare global {
  interface Window {
    /** The library that runs on this page. */
    akkoord?: Akkoord;
  }
}

/** Options of `createAkkoord`: the parts of core that the public object calls. */
export interface AkkoordOptions {
  readonly store: Store;
  readonly port: UiPort;
  readonly gate: Gate;
  readonly track: Akkoord['track'];
  readonly changeView: ChangeView;
  /** Stops following the language of the page. */
  readonly stopFollowing: () => void;
  readonly version: string;
  readonly destroy: () => void;
}

/** Makes the public object. Its methods without parameters can be event listeners: they ignore the event. */
export function createAkkoord(options: AkkoordOptions): Akkoord {
  const { store, port, gate, track, changeView, stopFollowing, version, destroy } = options;
  const rejectAll = () => port.rejectAll('api');
  return {
    get state() {
      return store.state;
    },
    has: store.has,
    when: store.when,
    track,
    subscribe: store.subscribe,
    acceptAll: () => port.acceptAll('api'),
    rejectAll,
    withdraw: rejectAll,
    save: (choices) => port.save(withoutPrototype(choices), 'api'),
    show: (view) => port.show(view === 'banner' ? 'banner' : 'preferences'),
    hide: port.hide,
    receipt: port.receipt,
    setLanguage(tag) {
      if (typeof tag !== 'string') return;
      stopFollowing();
      changeView({ language: tag });
    },
    observe: gate.observe,
    destroy,
    version,
  };
}
