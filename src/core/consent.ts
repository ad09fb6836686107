import { isAskedByOuterPage, whenOuterPageChanges } from '../host/outer-pages.ts';
import { asksConsent, grantsOf } from '../model/decision/grants.ts';
import type { Config, Decision, Integration, View } from '../model/types.ts';
import { createAddonHub } from './addon-hub.ts';
import { createAkkoord } from './akkoord.ts';
import { announce } from './announce.ts';
import { basicReceipt } from './basic-receipt.ts';
import { connectPage } from './connect-page.ts';
import { createDecisions } from './decisions.ts';
import { createEffects } from './effects.ts';
import { type FetchPreset, fetchPresets } from './fetch-presets.ts';
import { createGate } from './gate.ts';
import { isInForeignFrame } from './in-foreign-frame.ts';
import { whenActivated } from './lifecycle.ts';
import { idsOf } from './marked-elements.ts';
import { mayRun } from './may-run.ts';
import { followPageLanguage, pageLanguage } from './page-language.ts';
import { createPort } from './port.ts';
import { createRecordStore } from './record-store.ts';
import { readSignals } from './signals.ts';
import { createStore } from './store.ts';
import { createUiLoader } from './ui-loader.ts';
import type { LoadUi } from './ui-port.ts';
import { createVendorCalls } from './vendor-calls.ts';
import { createChangeView } from './view.ts';

/** What a running library is made from. */
export interface ConsentOptions {
  readonly config: Config;
  /** In the order in which they hear of a change. */
  readonly integrations: readonly Integration[];
  /** Default: every preset is known already. */
  readonly fetchPreset?: FetchPreset | undefined;
  readonly loadUi: LoadUi;
  readonly version: string;
}

/**
 * Wires the library: this is the whole program. First what a page knows, then the parts, then what happens from the
 * start of the page on.
 *
 * @returns the public object, and `begin`, to be called once `window.akkoord` is set
 */
export function createConsent({ config: given, integrations, fetchPreset, loadUi, version }: ConsentOptions) {
  const { config, arrival } = fetchPresets(given, fetchPreset, () => effects.refresh());
  const stop = new AbortController();
  const { signal } = stop;
  const signals = readSignals();
  const language = config.language || pageLanguage();
  const store = createStore({ decision: null, grants: grantsOf(config, null), signals, view: 'none', language });
  const isAsked = asksConsent(config) && !(signals.gpc && config.gpc === 'reject-silently');
  const viewFor = (decision: Decision | null): View =>
    (decision && !decision.unanswered) || !isAsked || isAskedByOuterPage() ? 'none' : 'banner';

  const gate = createGate({
    isGranted: store.has,
    scriptTimeout: config.scriptTimeout,
    mayRun(script) {
      // It can be the snippet of a vendor, which loads nothing where it finds a stub.
      calls.makeWay(idsOf(script));
      return mayRun(script, integrations);
    },
    onHold: (element, id) => ui.use((handle) => (id === null ? handle.declare(element) : handle.hold(element, id))),
    onNoLongerHeld: (element) => ui.handle?.unhold(element),
    onAllReleased: (elements) => announce('akkoord:released', { elements }),
  });
  const calls = createVendorCalls(config, store, arrival);
  const changeView = createChangeView(store, () => ui);
  const addons = createAddonHub({ config, version, arrival, store, signal, recordWritten, fail });
  const receipt = () => addons.receipt() ?? basicReceipt(config, store.state, version);
  const effects = createEffects({ config, store, arrival, integrations, gate, calls, changeView, receipt, signal });
  const decisions = createDecisions({
    config,
    records: createRecordStore(config),
    viewFor,
    effects,
    notice: () => ui.handle?.notice?.() ?? null,
    onMade: addons.tell,
  });
  const port = createPort({ config, store, decisions, gate, changeView, viewFor, receipt });
  const ui = createUiLoader(
    // The banner names providers, which presets know.
    () => arrival?.then(loadUi) ?? loadUi(),
    port,
    // It could not be loaded.
    () => {
      const previous = store.state;
      store.set({ view: 'none' });
      store.notify(previous);
    },
  );
  const stopFollowing = config.language ? () => {} : followPageLanguage((language) => changeView({ language }));
  const akkoord = createAkkoord({ store, port, gate, track: calls.track, changeView, stopFollowing, version, destroy });

  let isStarted = false;
  function recordWritten(): void {
    // An add-on wrote the cookie. Before the start there is nothing to read again.
    if (isStarted) decisions.readAgain();
  }

  function start(): void {
    isStarted = true;
    const decision = decisions.read();
    effects.setUp(decision, viewFor(decision));
    connectPage({
      config,
      decisions,
      port,
      gate,
      signal,
      // Where no layer is to be shown, the interface shows the button.
      showSettingsButton: () => ui.use((handle) => handle.update(store.state)),
    });
    whenOuterPageChanges(() => {
      const { view, decision } = store.state;
      const next = viewFor(decision);
      // An open dialog is left alone.
      if (view !== 'preferences' && view !== next) changeView({ view: next });
    }, signal);
    announce('akkoord:ready', { state: store.state });
  }

  /**
   * An add-on found an error in the configuration: the interface goes, so that visitors can grant nothing by it. What
   * is granted stays.
   */
  function fail(error: Error): void {
    ui.destroy();
    changeView({ view: 'none' });
    announce('akkoord:error', { error });
  }

  function destroy(): void {
    stop.abort();
    stopFollowing();
    gate.stop();
    ui.destroy();
    if (window.akkoord === akkoord) delete window.akkoord;
    announce('akkoord:destroy', { state: store.state });
  }

  function begin(): void {
    addons.publish(akkoord);
    // In a frame of another site nothing is asked or released, unless the configuration says that it is made for that.
    if (config.embedded || !isInForeignFrame()) whenActivated(() => signal.aborted || start());
  }

  return { akkoord, begin };
}
