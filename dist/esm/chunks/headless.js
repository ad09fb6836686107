import { g as grantsOf, l as latestRecord, a as acceptAllAnswers, b as asksConsent } from './find-record.js';
import { p as publishContext, t as tryOrUndefined } from './try-or-undefined.js';
import { c as expiryOf, d as decide, l as lastsForSession } from './decision.js';
import { w as whenParsed, i as isParsed, p as pause, b as whenBody, a as whenActivated } from './lifecycle.js';
import { e as encodeRecord, r as resolveConfig } from './resolve-config.js';
import { w as warnOnce } from './warn-once.js';
import { s as servicesDeclaring } from './matches-cookie.js';
import { r as readCookies, d as deleteCookie, c as createRecordStore, a as readSignals, i as isInForeignFrame } from './signals.js';
import { integrationsFor } from '../integrations/for-config.js';
import { presetCookies } from '../services/preset-cookies.js';

function settingsLinks(hashes) {
  return ["[data-consent-open],[data-consent-action=withdraw]", ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}

function hasSettingsLink({ settingsHashes }) {
  return document.querySelector(settingsLinks(settingsHashes)) !== null;
}

function createInert(config, version) {
  const state = {
    decision: null,
    grants: grantsOf(config, null),
    signals: { gpc: false },
    view: "none",
    language: config.language ?? "en"
  };
  const doNothing = () => {
  };
  const has = (id) => state.grants[id] === true;
  return {
    state,
    has,
    when: (id) => has(id) ? Promise.resolve() : new Promise(doNothing),
    subscribe: () => doNothing,
    acceptAll: doNothing,
    rejectAll: doNothing,
    save: doNothing,
    withdraw: doNothing,
    show: doNothing,
    hide: doNothing,
    receipt: () => null,
    setLanguage: doNothing,
    observe: doNothing,
    destroy: doNothing,
    version
  };
}

function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

function report(error) {
  console.error?.(error);
  announce("akkoord:error", { error });
}
function runSafely(act) {
  try {
    act();
  } catch (error) {
    report(error);
  }
}

function createAddonHub(config, version, store, signal, recordWritten, refuse) {
  const listeners = [];
  const decisionsMade = [];
  let provider = () => null;
  return {
    publish(akkoord) {
      publishContext({
        config,
        version,
        akkoord,
        get state() {
          return store.state;
        },
        signal,
        onDecision(listener) {
          listeners.push(listener);
          for (const made of decisionsMade) runSafely(() => listener(made));
        },
        provideReceipt(give) {
          provider = give;
        },
        recordWritten,
        refuse
      });
    },
    tell(made) {
      decisionsMade.push(made);
      for (const listener of listeners) runSafely(() => listener(made));
    },
    receipt: () => provider()
  };
}

function createAkkoord({ store, port, gate, changeView, version, destroy }) {
  const rejectAll = () => port.rejectAll("api");
  return {
    get state() {
      return store.state;
    },
    has: store.has,
    when: store.when,
    subscribe: store.subscribe,
    acceptAll: () => port.acceptAll("api"),
    rejectAll,
    withdraw: rejectAll,
    save: (choices) => port.save({ ...choices }, "api"),
    show: (view) => port.show(view === "banner" ? "banner" : "preferences"),
    hide: port.hide,
    receipt: port.receipt,
    setLanguage(tag) {
      if (typeof tag === "string") changeView({ language: tag });
    },
    observe: gate.observe,
    destroy,
    version
  };
}

function basicReceipt(config, { decision, language }, version) {
  if (!decision) return null;
  const { domain } = config.cookie;
  return {
    ...decision,
    // Which domain the browser accepted for 'auto', it tells nobody.
    scope: !domain || domain === "auto" ? location.hostname : domain,
    language,
    expires: expiryOf(config, decision),
    library: version
  };
}

const EXPIRY_CHECK_MS = 3e4;
function connectTabs({ name, domain }, read, signal) {
  const readCookie = () => read();
  addEventListener("pageshow", ({ persisted }) => persisted && readCookie(), { signal });
  document.addEventListener("visibilitychange", readCookie, { signal });
  if (domain) watchOtherHosts(name, readCookie, signal);
  const timer = setInterval(readCookie, EXPIRY_CHECK_MS);
  const channel = tryOrUndefined(() => new BroadcastChannel(name));
  if (channel) channel.onmessage = ({ data }) => read(data);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    channel?.close();
  });
  return (record) => channel?.postMessage(record);
}
function watchOtherHosts(name, readCookie, signal) {
  const isOurs = (cookie) => cookie.name === name;
  window.cookieStore?.addEventListener(
    "change",
    ({ changed, deleted }) => {
      if (changed.some(isOurs) || deleted.some(isOurs)) readCookie();
    },
    { signal }
  );
}

function listenForTriggers(actions, hashes, signal) {
  const selector = `[data-consent-action],${settingsLinks(hashes)}`;
  function actOn(event) {
    const control = event.composedPath().find((target) => target instanceof Element && target.matches(selector));
    if (!(control instanceof HTMLElement || control instanceof SVGElement)) return;
    event.preventDefault();
    const { consentAction, consentOpen = "preferences" } = control.dataset;
    const name = consentAction ?? consentOpen;
    if (isAction(name)) actions[name]();
    else actions.preferences();
  }
  function isAction(name) {
    return Object.hasOwn(actions, name);
  }
  function followHash() {
    if (hashes.includes(location.hash)) actions.preferences();
  }
  document.addEventListener("click", actOn, { capture: true, signal });
  addEventListener("hashchange", followHash, { signal });
  followHash();
}

function connectPage({ config, decisions, port, gate, signal, showSettingsButton }) {
  decisions.tellTabs(connectTabs(config.cookie, decisions.readAgain, signal));
  const rejectAll = () => port.rejectAll("api");
  const actions = {
    "accept-all": () => port.acceptAll("api"),
    "reject-all": rejectAll,
    withdraw: rejectAll,
    preferences: () => port.show("preferences"),
    banner: () => port.show("banner")
  };
  listenForTriggers(actions, config.settingsHashes, signal);
  whenParsed(() => {
    if (signal.aborted) return;
    gate.check();
    if (config.trigger !== false && !hasSettingsLink(config)) showSettingsButton();
  });
}

function createDecisions(options) {
  const { config, store, records, effects, viewFor, notice, onMade } = options;
  let tell = () => {
  };
  let isStored = true;
  const latestIn = (texts) => latestRecord(config, texts, Date.now())?.decision ?? null;
  const recordOf = (decision) => decision && encodeRecord(config, decision);
  return {
    read: () => latestIn(records.texts()),
    readAgain(sentRecord) {
      if (sentRecord === void 0 && !isStored) return;
      const decision = latestIn(sentRecord === void 0 ? records.texts() : [sentRecord]);
      if (recordOf(decision) === recordOf(store.state.decision)) return;
      effects.apply(decision, viewFor(decision), () => {
      });
    },
    decideAndStore(answer, via, otherwise) {
      const shown = via === "api" ? null : tryOrUndefined(notice) ?? null;
      const decision = decide(config, answer, via, Date.now(), store.state.decision, otherwise);
      const record = encodeRecord(config, decision);
      const expires = lastsForSession(config) ? void 0 : new Date(expiryOf(config, decision));
      isStored = records.write(record, expires);
      if (!isStored) warnNotStored(config);
      effects.apply(decision, "none", ({ decision: previous }) => onMade({ decision, previous, notice: shown }));
      tell(record);
    },
    tellTabs(tellOthers) {
      tell = tellOthers;
    }
  };
}
function warnNotStored({ cookie }) {
  const remedy = navigator.cookieEnabled && cookie.domain && cookie.domain !== "auto" ? `The browser refused it for the domain "${cookie.domain}": check cookie.domain.` : "This browser keeps no cookies for this page, so the visitor is asked again on the next one.";
  warnOnce(`the choice could not be stored. ${remedy}`);
}

function sweep({ services, cookie }, grants) {
  function mustBeDeleted(kind, name) {
    const declaring = servicesDeclaring(services, kind, name);
    return declaring.length > 0 && !declaring.some(({ id }) => grants[id]) && name !== cookie.name;
  }
  const hasRefused = (kind) => services.some(({ id, cookies }) => !grants[id] && cookies.some((declared) => declared.kind === kind));
  const names = new Set(readCookies().map(({ name }) => name));
  for (const name of names) if (name && mustBeDeleted("cookie", name)) deleteCookie(name);
  for (const kind of ["localStorage", "sessionStorage"]) {
    if (hasRefused(kind)) tryOrUndefined(() => sweepStorage(window[kind], (name) => mustBeDeleted(kind, name)));
  }
  if (hasRefused("indexedDB")) void sweepDatabases((name) => mustBeDeleted("indexedDB", name));
}
function sweepStorage(storage, mustBeDeleted) {
  for (const name of Object.keys(storage)) if (mustBeDeleted(name)) storage.removeItem(name);
}
async function sweepDatabases(mustBeDeleted) {
  try {
    for (const { name } of await indexedDB.databases()) if (name && mustBeDeleted(name)) indexedDB.deleteDatabase(name);
  } catch {
  }
}

const LATE_SWEEPS_MS = [300, 1500, 5e3];
function createEffects({ config, store, integrations, gate, changeView, receipt }) {
  return {
    setUp(decision, view) {
      store.set({ decision, grants: grantsOf(config, decision) });
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
      for (const integration of integrations) runSafely(() => integration.update?.(store.state, previous));
      const withdrawn = config.services.filter(({ id }) => previous.grants[id] && !store.state.grants[id]);
      sweepNowAndLater(withdrawn);
      gate.checkSoon();
      changeView({ view }, previous);
      beforeEvents(previous);
      if (decision) announce("akkoord:decision", { decision, state: store.state, receipt: receipt() });
      announce("akkoord:change", { state: store.state, previous });
      if (withdrawn.some(({ onWithdraw }) => onWithdraw === "reload")) location.reload();
    }
  };
  function sweepNowAndLater(withdrawn) {
    sweep(config, store.state.grants);
    if (withdrawn.length === 0) return;
    for (const delay of LATE_SWEEPS_MS) setTimeout(() => sweep(config, store.state.grants), delay);
  }
}

const embedSelector = "iframe,object,embed,video";
const keptAttributes = [
  "poster",
  // video
  "srcset",
  // img, source
  "src",
  // iframe, img, source, video, audio, embed
  "href",
  // link
  "data"
  // object
];
function restoreElement(element, isGranted) {
  const { parentNode, nextSibling } = element;
  if (!isGranted && element.matches(embedSelector)) element.remove();
  for (const name of isGranted ? keptAttributes : [...keptAttributes].reverse())
    restoreAttribute(element, name, isGranted);
  if (!element.parentNode) parentNode?.insertBefore(element, nextSibling);
  for (const name of element.getAttribute("data-consent-class")?.match(/\S+/g) ?? []) {
    element.classList.toggle(name, isGranted);
  }
  element.closest("audio,video")?.load();
}
function restoreAttribute(element, name, isGranted) {
  const kept = element.getAttribute(`data-consent-${name}`);
  if (kept === null) return;
  if (!isGranted) {
    element.removeAttribute(name);
    return;
  }
  const address = withLeastTracking(kept);
  if (address === element.getAttribute(name)) return;
  if (address !== kept) {
    element.setAttribute("referrerpolicy", "strict-origin-when-cross-origin");
    element.remove();
  }
  element.setAttribute(name, address);
}
function withLeastTracking(url) {
  return url.replace("youtube.com/embed", "youtube-nocookie.com/embed").replace(/(vimeo\.com\/video\/\d+)\??/, "$1?dnt=1&");
}
function isHeldByMarkup(element) {
  return !(element instanceof HTMLScriptElement) || element.type === "text/plain";
}

const markedSelector = "[data-consent],[data-consent-declaration]";
function markedIn(records) {
  const found = /* @__PURE__ */ new Set();
  try {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(markedSelector)) found.add(node);
        if (!node.firstElementChild) continue;
        for (const inside of node.querySelectorAll(markedSelector)) found.add(inside);
      }
    }
  } catch {
    return void 0;
  }
  return found;
}

function isPassedByParser(element) {
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return isParsed();
}

function isPromise(value) {
  return typeof value?.then === "function";
}

const SLICE_MS = 8;
function createTaskLane(next, onIdle) {
  let isBusy = false;
  async function work() {
    let sliceStart = Date.now();
    for (let task = next(); task; task = next()) {
      try {
        const result = task();
        if (isPromise(result)) await result;
      } catch (error) {
        reportError(error);
      }
      if (Date.now() - sliceStart > SLICE_MS) {
        await pause();
        sliceStart = Date.now();
      }
    }
    isBusy = false;
    onIdle();
  }
  return {
    start() {
      if (isBusy) return;
      isBusy = true;
      void work();
    },
    isBusy: () => isBusy
  };
}

function createRelease(options) {
  const { scriptTimeout, isWanted, onSkipped, onReleased } = options;
  const blocking = [];
  const deferred = [];
  const unordered = [];
  const unorderedLane = createTaskLane(() => unordered.shift(), tellWhenDone);
  const orderedLane = createTaskLane(
    () => blocking.shift() ?? (isParsed() ? deferred.shift() : void 0),
    tellWhenDone
  );
  let released = [];
  let hasHungModule = false;
  function tellWhenDone() {
    if (released.length === 0 || unorderedLane.isBusy() || orderedLane.isBusy()) return;
    if (blocking.length > 0 || deferred.length > 0) return;
    const elements = released;
    released = [];
    onReleased(elements);
  }
  function claimTurn(element) {
    if (isWanted(element)) {
      released.push(element);
      return true;
    }
    onSkipped(element);
    return false;
  }
  function run(script) {
    if (!claimTurn(script)) return void 0;
    const settled = script.src ? whenSettled(script, scriptTimeout) : void 0;
    script.type = script.dataset.consentType ?? "";
    script.parentNode?.insertBefore(script, script.nextSibling);
    return settled;
  }
  async function runDeferred(script) {
    script.async = hasHungModule;
    if (await run(script) === false) hasHungModule = true;
    await pause();
  }
  function queueScript(script) {
    const isModule = script.dataset.consentType === "module";
    const isExternal = script.src !== "";
    if (script.hasAttribute("async") && (isModule || isExternal)) unordered.push(() => void run(script));
    else if (isModule || script.defer && isExternal) deferred.push(() => runDeferred(script));
    else if (script.noModule) return;
    else blocking.push(() => run(script));
    if (isExternal && blocking.length + deferred.length > 1) {
      unordered.push(() => {
        if (isWanted(script)) preload(script, isModule);
      });
    }
  }
  return (elements) => {
    for (const element of elements) {
      if (element instanceof HTMLScriptElement) queueScript(element);
      else unordered.push(() => void (claimTurn(element) && restoreElement(element, true)));
    }
    unorderedLane.start();
    orderedLane.start();
  };
}
function whenSettled(script, timeout) {
  return new Promise((resolve) => {
    for (const type of ["load", "error"]) script.addEventListener(type, () => resolve(true), { once: true });
    setTimeout(() => resolve(false), timeout);
  });
}
function preload(script, isModule) {
  const link = document.createElement("link");
  link.rel = isModule ? "modulepreload" : "preload";
  link.as = "script";
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce;
  link.href = script.src;
  document.head.append(link);
}

function createGate(options) {
  const { isGranted, onHold, onDeclaration, onRelease, onReleased, scriptTimeout } = options;
  const statuses = /* @__PURE__ */ new WeakMap();
  const roots = /* @__PURE__ */ new Set([document]);
  let unfinished = [];
  const loadedOnce = /* @__PURE__ */ new Set();
  let isCheckDue = false;
  const idOf = (element) => element.getAttribute("data-consent");
  const isGrantedNow = (element) => isGranted(idOf(element) ?? "");
  const release = createRelease({
    scriptTimeout,
    isWanted: (element) => element.isConnected && (statuses.get(element) === "releasedOnce" || isGrantedNow(element)),
    // It was taken back, or out of the page, while it waited for its turn: it may come again.
    onSkipped: (element) => statuses.delete(element),
    onReleased
  });
  function releaseAs(status, elements) {
    for (const element of elements) statuses.set(element, status);
    release(elements);
    elements.forEach(onRelease);
  }
  function releaseOrHold(elements) {
    const toRelease = [];
    const toTakeBack = [];
    unfinished = [];
    for (const element of elements) {
      const status = statuses.get(element);
      if (isGrantedNow(element)) {
        if (status && status !== "held") continue;
        if (!isPassedByParser(element)) unfinished.push(element);
        else if (status || isHeldByMarkup(element)) toRelease.push(element);
      } else if (mayHold(element, status)) {
        if (status === "released") toTakeBack.push(element);
        statuses.set(element, "held");
        tellOfHeld(element, status);
      }
    }
    for (const element of toTakeBack.reverse()) restoreElement(element, false);
    releaseAs("released", toRelease);
  }
  function mayHold(element, status) {
    if (status === void 0) return isParsed();
    return status !== "releasedOnce" && !(element instanceof HTMLScriptElement);
  }
  function tellOfHeld(element, status) {
    const id = idOf(element);
    if (id === null) {
      if (!status) onDeclaration(element);
    } else if (element.matches(embedSelector)) onHold(element, id);
  }
  const observer = new MutationObserver((records) => {
    if (isCheckDue) return;
    const added = markedIn(records);
    if (!added) return check();
    const found = /* @__PURE__ */ new Set([...unfinished, ...added]);
    if (found.size > 0) releaseOrHold(found);
  });
  function check() {
    isCheckDue = false;
    const found = [...roots].flatMap((root) => {
      observer.observe(root, { childList: true, subtree: true });
      return [...root.querySelectorAll(markedSelector)];
    });
    releaseOrHold(found);
  }
  function checkIfDue() {
    if (isCheckDue) check();
  }
  return {
    check,
    checkSoon() {
      isCheckDue = true;
      for (const embed of loadedOnce) statuses.set(embed, "released");
      loadedOnce.clear();
      requestAnimationFrame(() => setTimeout(checkIfDue));
      setTimeout(checkIfDue, 200);
    },
    observe(root) {
      roots.add(root);
      check();
    },
    releaseOnce(embed) {
      loadedOnce.add(embed);
      releaseAs("releasedOnce", [embed]);
    },
    stop() {
      observer.disconnect();
      roots.clear();
    }
  };
}

function createPort({ config, store, decisions, gate, changeView, viewFor, receipt }) {
  return {
    config,
    get state() {
      return store.state;
    },
    acceptAll: (via) => decisions.decideAndStore(acceptAllAnswers(config, store.state.signals.gpc), via),
    rejectAll: (via) => decisions.decideAndStore(() => false, via),
    save: (choices, via) => decisions.decideAndStore((id) => choices[id], via, store.has),
    show: (view) => changeView({ view }),
    hide: () => changeView({ view: store.state.view === "preferences" ? viewFor(store.state.decision) : "none" }),
    releaseOnce: gate.releaseOnce,
    receipt,
    report
  };
}

function createStore(initial) {
  const listeners = /* @__PURE__ */ new Set();
  let state = freeze(initial);
  function subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  function has(id) {
    const { grants } = state;
    if (id && !(id in grants)) {
      warnOnce(`unknown consent id "${id}": it stays held. Known ids: ${Object.keys(grants).join(", ")}.`);
    }
    return grants[id] === true;
  }
  return {
    get state() {
      return state;
    },
    set(change) {
      state = freeze({ ...state, ...change });
    },
    notify(previous) {
      for (const listener of listeners) runSafely(() => listener(state, previous));
    },
    subscribe,
    has,
    when: (id) => new Promise((resolve) => {
      if (has(id)) return resolve();
      const unsubscribe = subscribe(() => {
        if (!has(id)) return;
        unsubscribe();
        resolve();
      });
    })
  };
}
function freeze(state) {
  Object.freeze(state.grants);
  return Object.freeze(state);
}

function createUiLoader(loadUi, port, onLost) {
  let handle;
  let waiting = [];
  let isMounting = false;
  let isDestroyed = false;
  function mount() {
    isMounting = true;
    try {
      continueWith(loadUi(), (module) => whenBody(() => continueWith(module.mount(port), useMounted)));
    } catch (error) {
      lose(error);
    }
  }
  function continueWith(value, next) {
    if (isPromise(value)) value.then(next).then(void 0, lose);
    else next(value);
  }
  function useMounted(mounted) {
    isMounting = false;
    if (typeof mounted?.update !== "function") throw new TypeError("mount(port) returned no handle");
    if (isDestroyed) {
      mounted.destroy();
      return;
    }
    handle = mounted;
    const acts = waiting;
    waiting = [];
    for (const act of acts) runSafely(() => act(mounted));
  }
  function lose(error) {
    isMounting = false;
    waiting = [];
    if (isDestroyed) return;
    onLost();
    warnOnce(
      `the interface could not be loaded: ${error}. Everything stays held; the next click on a settings link tries again.`
    );
    announce("akkoord:error", { error });
  }
  return {
    get handle() {
      return handle;
    },
    use(act) {
      const mounted = handle;
      if (isDestroyed) return;
      if (mounted) return runSafely(() => act(mounted));
      waiting.push(act);
      if (!isMounting) mount();
    },
    destroy() {
      isDestroyed = true;
      waiting = [];
      handle?.destroy();
      handle = void 0;
    }
  };
}

function createChangeView(store, ui) {
  return (change, previous = store.state) => {
    const { view: before } = store.state;
    store.set(change);
    const { view } = store.state;
    if (view === "none") runSafely(() => ui().handle?.update(store.state));
    else ui().use((handle) => showView(handle.update, view, before));
    if (view !== before && before !== "none") announce("akkoord:hide", { view: before });
    store.notify(previous);
  };
  function showView(update, view, before) {
    update(store.state);
    if (view !== before && view === store.state.view) announce("akkoord:show", { view });
  }
}

function createConsent({ config, integrations, loadUi, version }) {
  const stop = new AbortController();
  const { signal } = stop;
  const signals = readSignals();
  const language = config.language || document.documentElement.lang || navigator.language;
  const store = createStore({ decision: null, grants: grantsOf(config, null), signals, view: "none", language });
  const isAsked = asksConsent(config) && !(signals.gpc && config.gpc === "reject-silently");
  const viewFor = (decision) => decision || !isAsked ? "none" : "banner";
  const gate = createGate({
    isGranted: store.has,
    scriptTimeout: config.scriptTimeout,
    onHold: (embed, id) => ui.use((handle) => handle.hold(embed, id)),
    onDeclaration: (place) => ui.use((handle) => handle.declare(place)),
    onRelease: (element) => ui.handle?.unhold(element),
    onReleased: (elements) => announce("akkoord:released", { elements })
  });
  const changeView = createChangeView(store, () => ui);
  const addons = createAddonHub(config, version, store, signal, recordWritten, refuse);
  const receipt = () => addons.receipt() ?? basicReceipt(config, store.state, version);
  const effects = createEffects({ config, store, integrations, gate, changeView, receipt });
  const decisions = createDecisions({
    config,
    store,
    records: createRecordStore(config),
    viewFor,
    effects,
    notice: () => ui.handle?.notice?.() ?? null,
    onMade: addons.tell
  });
  const port = createPort({ config, store, decisions, gate, changeView, viewFor, receipt });
  const ui = createUiLoader(loadUi, port, () => store.set({ view: "none" }));
  const akkoord = createAkkoord({ store, port, gate, changeView, version, destroy });
  let isStarted = false;
  function recordWritten() {
    if (isStarted) decisions.readAgain();
  }
  function start() {
    isStarted = true;
    const decision = decisions.read();
    effects.setUp(decision, viewFor(decision));
    connectPage({
      config,
      decisions,
      port,
      gate,
      signal,
      showSettingsButton: () => ui.use((handle) => handle.update(store.state))
    });
    announce("akkoord:ready", { state: store.state });
  }
  function refuse(error) {
    ui.destroy();
    changeView({ view: "none" });
    announce("akkoord:error", { error });
  }
  function destroy() {
    stop.abort();
    gate.stop();
    ui.destroy();
    if (window.akkoord === akkoord) delete window.akkoord;
  }
  function begin() {
    addons.publish(akkoord);
    if (config.embedded || !isInForeignFrame()) whenActivated(() => signal.aborted || start());
  }
  return { akkoord, begin };
}

function start(makeOptions) {
  const running = window.akkoord;
  if (running?.version) {
    warnOnce("the library was started twice on this page; the second start is ignored.");
    return running;
  }
  const { startReceipts, ...options } = makeOptions();
  const { akkoord, begin } = createConsent(options);
  window.akkoord = akkoord;
  begin();
  if (options.config.receipts) {
    startReceipts(akkoord).catch((error) => warnOnce(`no receipts are kept, their file did not load: ${error}`));
  }
  return akkoord;
}

function init(config, options = {}) {
  const resolved = resolveOrReport(config);
  if (!resolved) return createInert(resolveConfig({}, presetCookies), "0.1.0");
  if (typeof document === "undefined") return createInert(resolved, "0.1.0");
  return start(() => ({
    config: resolved,
    integrations: [...integrationsFor(resolved), ...ownIntegrations(config)],
    loadUi: options.loadUi ?? (() => noInterface),
    startReceipts: async (akkoord) => (await import('./keep-receipts.js')).keepReceipts(akkoord),
    version: "0.1.0"
  }));
}
function resolveOrReport(config) {
  try {
    return resolveConfig(config, presetCookies);
  } catch (error) {
    report(error);
    return void 0;
  }
}
function ownIntegrations({ integrations }) {
  const { "google-consent-mode": _, ...own } = { ...integrations };
  return Object.values(own).filter(isIntegration);
}
function isIntegration(value) {
  return value !== void 0;
}
const doNothing = () => {
};
const handle = {
  update: doNothing,
  hold: doNothing,
  unhold: doNothing,
  declare: doNothing,
  destroy: doNothing
};
const noInterface = { mount: () => handle };

export { hasSettingsLink as h, init as i };
