import { isAskedByOuterPage, whenOuterLibraryChanges } from '../host/outer-pages.ts';
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

/** Options of `createConsent`. */
export interface ConsentOptions {
  readonly config: Config;
  /** In the order in which they are told of a change. */
  readonly integrations: readonly Integration[];
  /** Gives presets that are not in the configuration yet. Without it, none is fetched. */
  readonly fetchPreset?: FetchPreset | undefined;
  readonly loadUi: LoadUi;
  readonly version: string;
}

/**
 * Makes all parts of the library and connects them: this is the whole program. First come the facts about the page,
 * then the parts, then the functions that start and stop the library.
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
    mayRun: (script) => mayRun(script, integrations),
    // It can be the snippet of a vendor, which loads nothing where it finds a stub.
    beforeRun: (script) => calls.makeWay(idsOf(script)),
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
    // The banner names providers, and these are facts of presets.
    () => arrival?.then(loadUi) ?? loadUi(),
    port,
    // Called when the interface could not be loaded: no layer is shown.
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
    // An add-on wrote the cookie. `start` reads it anyway, so before that there is nothing to do.
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
      // If no layer must be shown, the interface shows the button.
      showSettingsButton: () => ui.use((handle) => handle.update(store.state)),
    });
    whenOuterLibraryChanges(() => {
      const { view, decision } = store.state;
      const next = viewFor(decision);
      // An open dialog stays open.
      if (view !== 'preferences' && view !== next) changeView({ view: next });
    }, signal);
    announce('akkoord:ready', { state: store.state });
  }

  /**
   * An add-on found an error in the configuration: removes the interface, so that visitors cannot give consent with
   * wrong information. Earlier grants stay.
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
    // In a frame of another site nothing is asked or released, unless the page is made for such a frame (`embedded`).
    if (config.embedded || !isInForeignFrame()) whenActivated(() => signal.aborted || start());
  }

  return { akkoord, begin };
}
