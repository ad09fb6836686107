import { type Answer, decide, expiryOf, isCurrent } from '../model/decision/decision.ts';
import { acceptable, asksConsent, grantsOf } from '../model/decision/grants.ts';
import { decodeRecord, encodeRecord } from '../model/decision/record.ts';
import { settingsLinks } from '../model/config/settings-links.ts';
import type { BasicReceipt, Choices, Config, Decision, Integration, Receipt, State, Via, View } from '../model/types.ts';
import { announce } from './announce.ts';
import { createGate } from './gate.ts';
import { connectTabs, pause, whenActivated, whenParsed } from './lifecycle.ts';
import { readSignals } from './signals.ts';
import { attempt, cookieDomains, deleteCookie, readCookies, writeCookie } from './cookies.ts';
import { sweep } from './sweep.ts';
import { listenForTriggers } from './triggers.ts';
import type { LoadUi, UiHandle, UiPort } from './ui-port.ts';
import { warnOnce } from './warn-once.ts';

/** Hears of every new state. */
export type Listener = (state: State, previous: State) => void;

/** A running library. `Id` is the union of the category and service ids of the configuration. */
export interface Akkoord<Id extends string = string> {
  /** The state now; immutable, a new object after every change. */
  readonly state: State;
  /** May this run? False for an id that the configuration does not have. */
  has(id: Id): boolean;
  /** Resolves when this may run: at once, after a later decision, or never. */
  when(id: Id): Promise<void>;
  /** Hear of every new state; returns how to stop. */
  subscribe(listener: Listener): () => void;
  /** Record yes to everything; where Global Privacy Control is on and the configuration heeds it, all but `targeting`. */
  acceptAll(): void;
  rejectAll(): void;
  /** Record these answers; what is not named stays as it is now. */
  save(choices: Readonly<Partial<Record<Id, boolean>>>): void;
  /** Take all consent back. It is recorded as a refusal, so that the visitor is not asked again at once. */
  withdraw(): void;
  show(view: 'banner' | 'preferences'): void;
  hide(): void;
  /** Proof of the decision that is valid now; a {@link Receipt} where `receipts` is configured and its file has arrived. */
  receipt(): Receipt | BasicReceipt | null;
  /** Show the interface in this language (BCP 47). */
  setLanguage(tag: string): void;
  /** Hold and release in this open shadow root too; document and `<body>` are watched without asking. */
  observe(root: ShadowRoot): void;
  /** Stop listening and take the interface away. What was released keeps running. */
  destroy(): void;
  readonly version: string;
}

/** Wires the library. Reads from top to bottom as things happen on a page. */
export function createConsent(
  config: Config,
  integrations: readonly Integration[],
  loadUi: LoadUi,
  version: string,
): Akkoord {
  const { cookie, services, settingsHashes } = config;
  const stop = new AbortController();
  const signals = readSignals();
  const asks = asksConsent(config) && !(signals.gpc && config.gpc === 'reject-silently');
  const listeners = new Set<Listener>();
  let state: State = {
    decision: null,
    grants: grantsOf(config, null),
    signals,
    view: 'none',
    language: config.language || document.documentElement.lang || navigator.language,
  };
  const gate = createGate(
    has,
    (embed, id) => withUi((handle) => (id === null ? handle.declare(embed) : handle.hold(embed, id))),
    (embed) => ui?.unhold(embed),
    config.scriptTimeout,
  );
  let ui: UiHandle | undefined;
  let loading: Promise<unknown> | undefined;
  let isStored = true;
  let tellTabs: ((record: string) => void) | undefined;

  const akkoord: Akkoord & UiPort = {
    config,
    version,
    get state() {
      return state;
    },
    has,
    when: (id) =>
      new Promise((resolve) => {
        const look = () => {
          if (has(id)) resolve();
        };
        listeners.add(look);
        look();
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acceptAll: (via?: Via) => record(acceptable(config, signals.gpc), via),
    rejectAll,
    withdraw: rejectAll,
    save: (choices: Choices, via?: Via) => record((id) => choices[id], via, has),
    show: (view) => change({ view }),
    hide: () => change({ view: state.view === 'preferences' ? viewFor(state.decision) : 'none' }),
    observe: gate.observe,
    releaseOnce: gate.releaseOnce,
    receipt() {
      const { decision, language } = state;
      return (
        decision && {
          ...decision,
          scope: cookie.domain ?? location.hostname,
          language,
          expires: expiryOf(config, decision),
          library: version,
        }
      );
    },
    setLanguage: (language) => change({ language }),
    report,
    destroy() {
      stop.abort();
      gate.stop();
      ui?.destroy();
      if (window.akkoord === akkoord) delete window.akkoord;
    },
  };
  // a page of another site that shows this one in a frame has its own visitors to ask
  if (config.embedded || attempt(() => top?.document)) whenActivated(start);
  return akkoord;

  // ------------------------------------------------------------------------------------------------ the first effects

  function start(): void {
    const decision = readDecision(records());
    state = { ...state, decision, grants: grantsOf(config, decision) };
    for (const integration of integrations) guard(() => integration.setup?.(state));
    if (decision) {
      sweep(config, state.grants);
      gate.check();
    }
    change({ view: viewFor(decision) });
    tellTabs = connectTabs(cookie.name, readAgain, stop.signal);
    listenForTriggers(
      {
        'accept-all': akkoord.acceptAll,
        'reject-all': rejectAll,
        withdraw: rejectAll,
        preferences: () => change({ view: 'preferences' }),
        banner: () => change({ view: 'banner' }),
      },
      settingsHashes,
      stop.signal,
    );
    whenParsed(() => {
      gate.check();
      // the interface shows the button where the page has no settings link
      if (config.trigger && !document.querySelector(settingsLinks(settingsHashes)))
        withUi((handle) => handle.update(state));
    });
    announce('akkoord:ready', { state });
  }

  // ------------------------------------------------------------------------------------------------ the visitor decides

  function rejectAll(via?: Via): void {
    record(() => false, via);
  }

  /** The cookie first: a released script may leave the page. */
  function record(answer: Answer, via?: Via, otherwise?: Answer): void {
    // a page that makes these functions its listeners hands them an event
    const way = typeof via === 'string' ? via : 'api';
    const decision = decide(config, answer, way, Date.now(), state.decision, otherwise);
    const value = encodeRecord(config, decision);
    // not a number for the session
    const seconds = (cookie.days as number) * 86400;
    const write = () =>
      (cookie.domain === 'auto' ? cookieDomains() : [cookie.domain]).some((domain) => {
        writeCookie(cookie.name, value, seconds, domain, '/', config.embedded ? 'None; Partitioned' : 'Lax');
        return records().includes(value);
      });
    isStored = write();
    if (records()[1]) {
      // one of a former configuration, on another domain or path, would contradict this one
      deleteCookie(cookie.name);
      isStored = write();
    }
    if (!isStored) warnOnce('choice not kept: check cookie.domain.');
    apply(decision, 'none');
    tellTabs?.(value);
  }

  /** The decision may have changed in another tab, or while this page was in the back/forward cache. */
  function readAgain(told?: string): void {
    const decision = readDecision(told ? [told] : records());
    const text = (one: Decision | null) => one && encodeRecord(config, one);
    if ((told || isStored) && text(decision) !== text(state.decision)) apply(decision, viewFor(decision));
  }

  /** Effects of a decision, always in this order: vendors, sweep, release, view, events. */
  function apply(decision: Decision | null, view: View): void {
    const previous = state;
    state = { ...state, decision, grants: grantsOf(config, decision) };
    const withdrawn = services.filter(({ id }) => previous.grants[id] && !state.grants[id]);
    for (const integration of integrations) guard(() => integration.update?.(state, previous));
    // a script that still runs can write its cookies once more; ms
    for (const delay of withdrawn[0] ? [300, 1500, 5000] : []) setTimeout(() => sweep(config, state.grants), delay);
    sweep(config, state.grants);
    gate.checkSoon();
    change({ view }, previous);
    if (decision) announce('akkoord:decision', { decision, state, receipt: akkoord.receipt() });
    announce('akkoord:change', { state, previous });
    if (withdrawn.some(({ onWithdraw }) => onWithdraw === 'reload')) location.reload();
  }

  // ------------------------------------------------------------------------------------------------ the interface

  function viewFor(decision: Decision | null): View {
    return decision || !asks ? 'none' : 'banner';
  }

  /** Tells the interface and the page of a new state. */
  function change(next: Partial<State>, previous = state): void {
    const before = state.view;
    state = { ...state, ...next };
    const { view } = state;
    if (view === 'none') guard(() => ui?.update(state));
    else {
      withUi((handle) => {
        handle.update(state);
        if (view !== before && view === state.view) announce('akkoord:show', { view });
      });
    }
    if (view !== before && before !== 'none') announce('akkoord:hide', { view: before });
    for (const listener of listeners) guard(() => listener(state, previous));
  }

  /** Fetches the interface the first time that it is needed; while it is missing, everything stays held. */
  function withUi(use: (handle: UiHandle) => void): void {
    loading ??= loadUi()
      .then(async (module) => {
        while (!document.body) await pause();
        ui = await module.mount(akkoord);
      })
      .catch((error) => {
        // the next click on a settings link tries again, and says nothing new
        loading = undefined;
        state = { ...state, view: 'none' };
        warnOnce(`interface not loaded: ${error}`);
        announce('akkoord:error', { error });
        return true;
      });
    loading.then((isLost) => isLost || guard(() => (stop.signal.aborted ? ui?.destroy() : use(ui as UiHandle))));
  }

  // ------------------------------------------------------------------------------------------------ small matters

  /** What the cookies of our name say: a host's own and one of a parent domain can stand side by side. */
  function records(): string[] {
    return readCookies().flatMap(([name, value = '']) => (name === cookie.name ? value : []));
  }

  /** The latest word counts. */
  function readDecision(from: readonly string[]): Decision | null {
    const valid = from.flatMap((text) => {
      const decision = decodeRecord(text);
      return decision && isCurrent(config, decision, Date.now()) ? decision : [];
    });
    return valid.sort((one, other) => other.time - one.time)[0] ?? null;
  }

  function has(id: string): boolean {
    const { grants } = state;
    if (!(id in grants)) {
      warnOnce(`"${id}" stays held: not one of ${Object.keys(grants)}.`);
    }
    return grants[id] === true;
  }

  function guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      report(error);
    }
  }

  function report(error: unknown): void {
    console.error?.(error);
    announce('akkoord:error', { error });
  }
}
