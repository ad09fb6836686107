import { g as grantsOf, a as asksConsent, e as encodeRecord, d as decodeRecord, b as acceptable, r as resolveConfig, w as withoutUndefined } from './without-undefined.js';
import { w as warnOnce } from './warn-once.js';
import { c as checkConfig } from './check-config.js';
import { presetCookies } from '../services/preset-cookies.js';
import { presets } from '../services/presets.js';
import { b as decide, i as isCurrent, a as expiryOf } from './decision.js';
import { p as pause, i as isParsed, a as whenActivated, c as connectTabs, w as whenParsed } from './lifecycle.js';
import { r as readSignals } from './signals.js';
import { r as readCookies, a as attempt, d as deleteCookie, c as cookieDomains, w as writeCookie } from './storage.js';
import { integrationsFor } from '../integrations/for-config.js';

function inert(config, version) {
  const state = {
    decision: null,
    grants: grantsOf(config, null),
    signals: { gpc: false },
    view: "none",
    language: config.language ?? "en"
  };
  const nothing = () => {
  };
  return {
    state,
    has: (id) => state.grants[id] === true,
    when: (id) => state.grants[id] === true ? Promise.resolve() : new Promise(nothing),
    subscribe: () => nothing,
    acceptAll: nothing,
    rejectAll: nothing,
    save: nothing,
    withdraw: nothing,
    show: nothing,
    hide: nothing,
    receipt: () => null,
    setLanguage: nothing,
    observe: nothing,
    destroy: nothing,
    version
  };
}

function settingsLinks(hashes) {
  return ["[data-consent-open],[data-consent-action=withdraw]", ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}

function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

const slice = 8;
function createRelease(timeout, mayGo) {
  const free = [];
  const blocking = [];
  const deferred = [];
  const goFree = createLane(() => free.shift());
  const goInTurn = createLane(() => blocking.shift() ?? (isParsed() ? deferred.shift() : void 0));
  let isStuck = false;
  function activate(script) {
    if (!mayGo(script, true)) return true;
    const done = !script.src || new Promise((resolve) => {
      script.onload = script.onerror = resolve;
      setTimeout(resolve, timeout);
    });
    script.type = script.dataset.consentType ?? "";
    script.parentNode?.insertBefore(script, script.nextSibling);
    return done;
  }
  return (elements) => {
    for (const element of elements) {
      if (!(element instanceof HTMLScriptElement)) {
        free.push(() => mayGo(element, true) && restore(element, true));
        continue;
      }
      const { src } = element;
      const isModule = element.dataset.consentType === "module";
      if (element.hasAttribute("async") && (isModule || src)) free.push(() => void activate(element));
      else if (isModule || element.defer && src) {
        deferred.push(async () => {
          element.async = isStuck;
          isStuck = !await activate(element) || isStuck;
          await pause();
        });
      } else if (!element.noModule) {
        blocking.push(() => activate(element));
      } else continue;
      if (src && blocking.length + deferred.length > 1)
        free.push(() => mayGo(element) && fetchAhead(element, isModule));
    }
    goFree();
    goInTurn();
  };
}
function createLane(next) {
  let isRunning = false;
  return async () => {
    if (isRunning) return;
    isRunning = true;
    let began = Date.now();
    for (let task = next(); task; task = next()) {
      try {
        await task();
      } catch (error) {
        reportError(error);
      }
      if (Date.now() - began > slice) {
        await pause();
        began = Date.now();
      }
    }
    isRunning = false;
  };
}
function isInert(element) {
  return !(element instanceof HTMLScriptElement) || element.type === "text/plain";
}
function fetchAhead(script, isModule) {
  const link = document.createElement("link");
  link.rel = isModule ? "modulepreload" : "preload";
  link.as = "script";
  for (const name of ["crossOrigin", "integrity", "referrerPolicy", "nonce"]) {
    Object.assign(link, { [name]: script[name] });
  }
  link.href = script.src;
  document.head.append(link);
}
const embeds = "iframe,object,embed,video";
const attributes = [
  "poster",
  // video
  "srcset",
  // img, source; before src, and taken back after it, or WebKit fetches both
  "src",
  // iframe, img, source, video, audio, embed
  "href",
  // link
  "data"
  // object
];
function restore(element, isGranted) {
  const { parentNode, nextSibling } = element;
  if (!isGranted && element.matches(embeds)) element.remove();
  for (const name of isGranted ? attributes : [...attributes].reverse()) {
    const value = element.getAttribute(`data-consent-${name}`);
    if (value === null) continue;
    const address = discreet(value);
    if (!isGranted) element.removeAttribute(name);
    else if (address !== element.getAttribute(name)) {
      if (address !== value) {
        element.setAttribute("referrerpolicy", "strict-origin-when-cross-origin");
        element.remove();
      }
      element.setAttribute(name, address);
    }
  }
  if (!element.parentNode) parentNode?.insertBefore(element, nextSibling);
  for (const name of element.getAttribute("data-consent-class")?.match(/\S+/g) ?? []) {
    element.classList.toggle(name, isGranted);
  }
  element.closest("audio,video")?.load();
}
function discreet(url) {
  return url.replace("youtube.com/embed", "youtube-nocookie.com/embed").replace(/(vimeo\.com\/video\/\d+)\??/, "$1?dnt=1&");
}

const marked = "[data-consent],[data-consent-declaration]";
const held = 1;
const free = 2;
const once = 3;
function createGate(isGranted, onHold, onRelease, timeout) {
  const fate = /* @__PURE__ */ new WeakMap();
  const roots = /* @__PURE__ */ new Set([document]);
  let halfRead = [];
  let isDue = false;
  const idOf = (element) => element.getAttribute("data-consent");
  const release = createRelease(timeout, (element, isTurn) => {
    const goes = element.isConnected && (fate.get(element) === once || isGranted(idOf(element) ?? ""));
    if (!goes && isTurn) fate.delete(element);
    return goes;
  });
  function letGo(elements, as) {
    for (const element of elements) fate.set(element, as);
    release(elements);
    elements.forEach(onRelease);
  }
  function consider(elements) {
    const going = [];
    const back = [];
    halfRead = [];
    for (const element of elements) {
      const id = idOf(element);
      const before = fate.get(element);
      if (id !== null && isGranted(id)) {
        if (before && before !== held) continue;
        if (!isPassed(element)) halfRead.push(element);
        else if (before || isInert(element)) going.push(element);
      } else if (before ? before !== once && !(element instanceof HTMLScriptElement) : isParsed()) {
        if (before === free) back.push(element);
        fate.set(element, held);
        if (id === null ? !before : element.matches(embeds)) onHold(element, id);
      }
    }
    for (const element of back.reverse()) restore(element, false);
    letGo(going, free);
  }
  const observer = new MutationObserver((records) => {
    if (isDue) return;
    const found = new Set(halfRead);
    try {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(marked)) found.add(node);
          for (const inside of node.querySelectorAll(marked)) found.add(inside);
        }
      }
    } catch {
      return check();
    }
    consider(found);
  });
  function check() {
    isDue = false;
    consider(
      [...roots].flatMap((root) => {
        observer.observe(root, { childList: true, subtree: true });
        return [...root.querySelectorAll(marked)];
      })
    );
  }
  return {
    check,
    checkSoon() {
      isDue = true;
      requestAnimationFrame(() => setTimeout(check));
      setTimeout(check, 200);
    },
    observe(root) {
      roots.add(root);
      check();
    },
    releaseOnce: (embed) => letGo([embed], once),
    stop() {
      observer.disconnect();
      roots.clear();
    }
  };
}
function isPassed(element) {
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return isParsed();
}

function sweep({ services, cookie }, grants) {
  const isDeclared = (granted, kind2, key) => services.some(
    ({ id, cookies }) => grants[id] === granted && cookies.some(
      (item) => (item.kind ?? "cookie") === kind2 && (!key || key === item.name || item.name.endsWith("*") && key.startsWith(item.name.slice(0, -1)))
    )
  );
  const clean = (kind2, keys, remove) => {
    for (const key of keys) {
      if (key && isDeclared(false, kind2, key) && !isDeclared(true, kind2, key) && key !== cookie.name) remove(key);
    }
  };
  clean(
    "cookie",
    readCookies().map(([name]) => name),
    deleteCookie
  );
  for (const kind2 of ["localStorage", "sessionStorage"]) {
    if (isDeclared(false, kind2)) {
      attempt(() => clean(kind2, Object.keys(window[kind2]), (key) => window[kind2].removeItem(key)));
    }
  }
  const kind = "indexedDB";
  if (isDeclared(false, kind)) {
    attempt(
      () => window[kind].databases().then(
        (all) => clean(
          kind,
          all.map(({ name }) => name),
          (name) => window[kind].deleteDatabase(name)
        ),
        () => {
        }
      )
    );
  }
}

function listenForTriggers(act, hashes, signal) {
  const listener = (event) => {
    const [target] = event.composedPath();
    const trigger = target instanceof Element && target.closest(`[data-consent-action],${settingsLinks(hashes)}`);
    if (!trigger) return;
    const { consentAction, consentOpen } = trigger.dataset;
    event.preventDefault();
    (act[consentAction ?? consentOpen ?? ""] ?? act.preferences)();
  };
  document.addEventListener("click", listener, { capture: true, signal });
  const followHash = () => {
    if (hashes.includes(location.hash)) act.preferences();
  };
  addEventListener("hashchange", followHash, { signal });
  followHash();
}

function createConsent(config, integrations, loadUi, version) {
  const { cookie, services, settingsHashes } = config;
  const stop = new AbortController();
  const signals = readSignals();
  const asks = asksConsent(config) && !(signals.gpc && config.gpc === "reject-silently");
  const listeners = /* @__PURE__ */ new Set();
  let state = {
    decision: null,
    grants: grantsOf(config, null),
    signals,
    view: "none",
    language: config.language || document.documentElement.lang || navigator.language
  };
  const gate = createGate(
    has,
    (embed, id) => withUi((handle) => id === null ? handle.declare(embed) : handle.hold(embed, id)),
    (embed) => ui?.unhold(embed),
    config.scriptTimeout
  );
  let ui;
  let loading;
  let isStored = true;
  let tellTabs;
  const akkoord = {
    config,
    version,
    get state() {
      return state;
    },
    has,
    when: (id) => new Promise((resolve) => {
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
    acceptAll: (via) => record(acceptable(config, signals.gpc), via),
    rejectAll,
    withdraw: rejectAll,
    save: (choices, via) => record((id) => choices[id], via, has),
    show: (view) => change({ view }),
    hide: () => change({ view: state.view === "preferences" ? viewFor(state.decision) : "none" }),
    observe: gate.observe,
    releaseOnce: gate.releaseOnce,
    receipt() {
      const { decision, language } = state;
      return decision && {
        ...decision,
        scope: cookie.domain ?? location.hostname,
        language,
        expires: expiryOf(config, decision),
        library: version
      };
    },
    setLanguage: (language) => change({ language }),
    report,
    destroy() {
      stop.abort();
      gate.stop();
      ui?.destroy();
      if (window.akkoord === akkoord) delete window.akkoord;
    }
  };
  if (config.embedded || attempt(() => top?.document)) whenActivated(start);
  return akkoord;
  function start() {
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
        "accept-all": akkoord.acceptAll,
        "reject-all": rejectAll,
        withdraw: rejectAll,
        preferences: () => change({ view: "preferences" }),
        banner: () => change({ view: "banner" })
      },
      settingsHashes,
      stop.signal
    );
    whenParsed(() => {
      gate.check();
      if (config.trigger && !document.querySelector(settingsLinks(settingsHashes)))
        withUi((handle) => handle.update(state));
    });
    announce("akkoord:ready", { state });
  }
  function rejectAll(via) {
    record(() => false, via);
  }
  function record(answer, via, otherwise) {
    const way = typeof via === "string" ? via : "api";
    const decision = decide(config, answer, way, Date.now(), state.decision, otherwise);
    const value = encodeRecord(config, decision);
    const seconds = cookie.days * 86400;
    const write = () => (cookie.domain === "auto" ? cookieDomains() : [cookie.domain]).some((domain) => {
      writeCookie(cookie.name, value, seconds, domain, "/", config.embedded ? "None; Partitioned" : "Lax");
      return records().includes(value);
    });
    isStored = write();
    if (records()[1]) {
      deleteCookie(cookie.name);
      isStored = write();
    }
    if (!isStored) warnOnce("choice not kept: check cookie.domain.");
    apply(decision, "none");
    tellTabs?.(value);
  }
  function readAgain(told) {
    const decision = readDecision(told ? [told] : records());
    const text = (one) => one && encodeRecord(config, one);
    if ((told || isStored) && text(decision) !== text(state.decision)) apply(decision, viewFor(decision));
  }
  function apply(decision, view) {
    const previous = state;
    state = { ...state, decision, grants: grantsOf(config, decision) };
    const withdrawn = services.filter(({ id }) => previous.grants[id] && !state.grants[id]);
    for (const integration of integrations) guard(() => integration.update?.(state, previous));
    for (const delay of withdrawn[0] ? [300, 1500, 5e3] : []) setTimeout(() => sweep(config, state.grants), delay);
    sweep(config, state.grants);
    gate.checkSoon();
    change({ view }, previous);
    if (decision) announce("akkoord:decision", { decision, state, receipt: akkoord.receipt() });
    announce("akkoord:change", { state, previous });
    if (withdrawn.some(({ onWithdraw }) => onWithdraw === "reload")) location.reload();
  }
  function viewFor(decision) {
    return decision || !asks ? "none" : "banner";
  }
  function change(next, previous = state) {
    const before = state.view;
    state = { ...state, ...next };
    const { view } = state;
    if (view === "none") guard(() => ui?.update(state));
    else {
      withUi((handle) => {
        handle.update(state);
        if (view !== before && view === state.view) announce("akkoord:show", { view });
      });
    }
    if (view !== before && before !== "none") announce("akkoord:hide", { view: before });
    for (const listener of listeners) guard(() => listener(state, previous));
  }
  function withUi(use) {
    loading ??= loadUi().then(async (module) => {
      while (!document.body) await pause();
      ui = await module.mount(akkoord);
    }).catch((error) => {
      loading = void 0;
      state = { ...state, view: "none" };
      warnOnce(`interface not loaded: ${error}`);
      announce("akkoord:error", { error });
      return true;
    });
    loading.then((isLost) => isLost || guard(() => stop.signal.aborted ? ui?.destroy() : use(ui)));
  }
  function records() {
    return readCookies().flatMap(([name, value = ""]) => name === cookie.name ? value : []);
  }
  function readDecision(from) {
    const valid = from.flatMap((text) => {
      const decision = decodeRecord(text);
      return decision && isCurrent(config, decision, Date.now()) ? decision : [];
    });
    return valid.sort((one, other) => other.time - one.time)[0] ?? null;
  }
  function has(id) {
    const { grants } = state;
    if (!(id in grants)) {
      warnOnce(`"${id}" stays held: not one of ${Object.keys(grants)}.`);
    }
    return grants[id] === true;
  }
  function guard(act) {
    try {
      act();
    } catch (error) {
      report(error);
    }
  }
  function report(error) {
    console.error?.(error);
    announce("akkoord:error", { error });
  }
}

function start(input, load, own = []) {
  const running = window.akkoord;
  if (running?.version) {
    warnOnce("started twice");
    return running;
  }
  const config = resolveConfig(input, presetCookies);
  const receipts = config.receipts && load("receipts").catch(warnOnce);
  const akkoord = createConsent(
    config,
    [...integrationsFor(config), ...own],
    async () => {
      const ui = load("ui");
      await receipts;
      return ui;
    },
    "0.1.0"
  );
  window.akkoord = akkoord;
  return akkoord;
}

function init(config, { loadUi } = {}) {
  checkConfig(config, presets, warnOnce);
  if (typeof document === "undefined")
    return inert(resolveConfig(withoutUndefined(config), presetCookies), "0.1.0");
  const { "google-consent-mode": _, ...own } = { ...config.integrations };
  const load = async (part) => {
    if (part === "ui") return loadUi ? loadUi() : import('./index2.js').then(function (n) { return n.i; });
    return import('./keep-receipts.js').then(({ keepReceipts }) => keepReceipts(akkoord));
  };
  const akkoord = start(withoutUndefined(config), load, Object.values(own));
  return akkoord;
}

export { init as i, settingsLinks as s };
