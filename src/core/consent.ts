import { acceptable, asksConsent, grantsOf } from '../model/decision/grants.ts';
import type { Config, Decision, Integration, View } from '../model/types.ts';
import { createAddonHub } from './addon-hub.ts';
import type { Akkoord } from './akkoord.ts';
import { announce } from './announce.ts';
import { basicReceipt } from './basic-receipt.ts';
import { createDecisions } from './decisions.ts';
import { createEffects } from './effects.ts';
import { createGate } from './gate.ts';
import { isInForeignFrame } from './in-foreign-frame.ts';
import { whenActivated, whenParsed } from './lifecycle.ts';
import { createRecordStore } from './record-store.ts';
import { report } from './report.ts';
import { hasSettingsLink } from './settings-link.ts';
import { readSignals } from './signals.ts';
import { createStore } from './store.ts';
import { connectTabs } from './tabs.ts';
import { listenForTriggers } from './triggers.ts';
import { createUiLoader } from './ui-loader.ts';
import type { LoadUi, UiPort } from './ui-port.ts';
import { createChangeView } from './view.ts';

/** What a running library is made from. */
export interface ConsentOptions {
  readonly config: Config;
  /** In the order in which they hear of a change. */
  readonly integrations: readonly Integration[];
  readonly loadUi: LoadUi;
  readonly version: string;
}

/**
 * Wires the library. This is the whole program: first the parts, then what a page and its code can ask, then what
 * happens from the start of the page on.
 *
 * @returns the public object, and `begin`, to be called once `window.akkoord` is set
 */
export function createConsent({ config, integrations, loadUi, version }: ConsentOptions) {
  const stop = new AbortController();
  const { signal } = stop;
  const signals = readSignals();
  const language = config.language || document.documentElement.lang || navigator.language;
  const store = createStore({ decision: null, grants: grantsOf(config, null), signals, view: 'none', language });
  const records = createRecordStore(config);
  const isAsked = asksConsent(config) && !(signals.gpc && config.gpc === 'reject-silently');
  const viewFor = (decision: Decision | null): View => (decision || !isAsked ? 'none' : 'banner');

  const gate = createGate({
    isGranted: store.has,
    scriptTimeout: config.scriptTimeout,
    onHold: (embed, id) => ui.use((handle) => handle.hold(embed, id)),
    onDeclaration: (place) => ui.use((handle) => handle.declare(place)),
    onRelease: (element) => ui.handle?.unhold(element),
    onReleased: (elements) => announce('akkoord:released', { elements }),
  });
  const changeView = createChangeView(store, () => ui);
  const addons = createAddonHub(config, version, store, signal, refuse);
  const receipt = () => addons.receipt() ?? basicReceipt(config, store.state, version);
  const effects = createEffects({ config, store, integrations, gate, changeView, receipt });
  const decisions = createDecisions({
    config,
    store,
    records,
    viewFor,
    effects,
    notice: () => ui.handle?.notice?.() ?? null,
    onMade: addons.tell,
  });
  const port: UiPort = {
    config,
    get state() {
      return store.state;
    },
    acceptAll: (via) => decisions.decideAndStore(acceptable(config, signals.gpc), via),
    rejectAll: (via) => decisions.decideAndStore(() => false, via),
    save: (choices, via) => decisions.decideAndStore((id) => choices[id], via, store.has),
    show: (view) => changeView({ view }),
    hide: () => changeView({ view: store.state.view === 'preferences' ? viewFor(store.state.decision) : 'none' }),
    releaseOnce: gate.releaseOnce,
    receipt,
    report,
  };
  const ui = createUiLoader(loadUi, port, () => store.set({ view: 'none' }));

  const akkoord: Akkoord = {
    get state() {
      return store.state;
    },
    has: store.has,
    when: store.when,
    subscribe: store.subscribe,
    acceptAll: () => port.acceptAll('api'),
    rejectAll: () => port.rejectAll('api'),
    withdraw: () => port.rejectAll('api'),
    save: (choices) => port.save(choices as Record<string, boolean>, 'api'),
    // Used as an event listener, its argument is an Event.
    show: (view) => port.show(view === 'banner' ? 'banner' : 'preferences'),
    hide: port.hide,
    receipt,
    setLanguage: (tag) => changeView({ language: tag }),
    observe: gate.observe,
    destroy() {
      stop.abort();
      gate.stop();
      ui.destroy();
      if (window.akkoord === akkoord) delete window.akkoord;
    },
    version,
  };

  /** A configuration that cannot work shows nothing; what needs consent stays held. */
  function refuse(error: Error): void {
    ui.destroy();
    changeView({ view: 'none' });
    announce('akkoord:error', { error });
  }

  function start(): void {
    const decision = decisions.read();
    effects.setUp(decision, viewFor(decision));
    decisions.tellTabs(connectTabs(config.cookie.name, decisions.readAgain, signal));
    listenForTriggers(
      {
        'accept-all': akkoord.acceptAll,
        'reject-all': akkoord.rejectAll,
        withdraw: akkoord.withdraw,
        preferences: () => port.show('preferences'),
        banner: () => port.show('banner'),
      },
      config.settingsHashes,
      signal,
    );
    whenParsed(() => {
      if (signal.aborted) return;
      gate.check();
      // The interface shows the settings button where the page has no settings link.
      if (config.trigger !== false && !hasSettingsLink(config)) ui.use((handle) => handle.update(store.state));
    });
    announce('akkoord:ready', { state: store.state });
  }

  function begin(): void {
    addons.publish(akkoord);
    // A page of another site that shows this one in a frame has its own visitors to ask.
    if (config.embedded || !isInForeignFrame()) whenActivated(() => signal.aborted || start());
  }

  return { akkoord, begin };
}
