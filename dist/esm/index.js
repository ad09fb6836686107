import { presetCookies } from './services/preset-cookies.js';
import { presets } from './services/presets.js';
import { i as isParsed, a as attempt, d as deleteCookie, r as readCookies, w as whenActivated, b as afterPaint, c as bodyExists, e as writeCookie, f as connectTabs, g as whenParsed } from './chunks/google-analytics.js';
import { integrationsFor } from './integrations/for-config.js';
import './services/embeds.js';
import './services/google-analytics.js';
import './services/meta-pixel.js';
import './integrations/gtag.js';
import './integrations/google-consent-mode.js';

const day = 864e5;
function emptyChoices() {
  return /* @__PURE__ */ Object.create(null);
}
function decidedIds(config) {
  return config.categories.flatMap(
    (category) => category.required ? [] : [category.id, ...category.services.filter(isDecided).map((service) => service.id)]
  );
}
function decide(config, answer, via, time) {
  const choices = emptyChoices();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const yes = answer(id);
    choices[id] = yes === true;
    for (const service of services.filter(isDecided)) {
      const one = (granular ? answer(service.id) ?? yes : yes) === true;
      choices[service.id] = one;
      choices[id] &&= one;
    }
  }
  return { revision: config.revision, time: Math.floor(time / 1e3) * 1e3, via, choices };
}
function expiryOf(config, decision) {
  return decision.time + config.cookie.days * day;
}
function isCurrent(config, decision, now) {
  return decision.revision === config.revision && decision.time < now + day && now < expiryOf(config, decision) && decidedIds(config).every((id) => id in decision.choices);
}
function isDecided(service) {
  return service.basis !== "necessary";
}

function grantsOf(config, decision) {
  const grants = emptyChoices();
  for (const { id, required, granular, services } of config.categories) {
    const yes = required || decision?.choices[id] === true;
    const grant = (name, granted) => {
      grants[name] = granted && grants[name] !== false;
    };
    grant(id, yes);
    for (const service of services) {
      grant(
        service.id,
        required || service.basis === "necessary" || // the category is looked at too: a service that moved to another one has another purpose now
        (decision ? decision.choices[service.id] === true && (yes || granular) : service.basis === "nl-statistics")
      );
    }
  }
  return grants;
}
function asksConsent(config) {
  return config.categories.some(
    ({ required, services }) => !required && (!services[0] || services.some(({ basis }) => basis === "consent"))
  );
}
function acceptable(config, gpc) {
  return (id) => !(gpc && config.gpc !== "ignore" && id === "targeting");
}

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
    destroy: nothing,
    version
  };
}

const ways = ["banner", "preferences", "placeholder", "api", "signal", "elsewhere"];
const maxRecordLength = 512;
function encodeRecord(config, { revision, time, via, choices }) {
  const named = (answer) => decidedIds(config).filter((id) => choices[id] === answer).join("~");
  return [1, revision, (time / 1e3).toString(36), ways.indexOf(via), named(true), named(false)].join(".");
}
function decodeRecord(text) {
  const match = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([0-5])\.([\w~-]*)\.([\w~-]*)$/.exec(text);
  if (!match || text.length > maxRecordLength) return null;
  const [, revision, seconds = "", way, yes = "", no = ""] = match;
  const choices = emptyChoices();
  for (const id of yes.split("~")) choices[id] = true;
  for (const id of no.split("~")) choices[id] = false;
  return {
    revision: Number(revision),
    time: Number.parseInt(seconds, 36) * 1e3,
    via: ways[Number(way)],
    choices
  };
}

class ConfigError extends Error {
  constructor(path, value, remedy) {
    super(`akkoord: ${path} is ${JSON.stringify(value)?.slice(0, 80)}. ${remedy}`);
    this.path = path;
    this.value = value;
  }
  path;
  value;
  name = "ConfigError";
}
const isText = (value) => typeof value === "string";
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const oneOf = (...allowed) => [
  (value) => allowed.includes(value),
  `Write "${allowed.join('" or "')}".`
];
const matching = (pattern, remedy) => [
  (value) => isText(value) && pattern.test(`${value}`),
  remedy
];
const upTo = (most, what) => [
  (value) => typeof value === "number" && value > 0 && value <= most,
  `Write a number of ${what}, ${most} at most.`
];
const object = [isObject, "Write an object: { \u2026 }."];
const list = [Array.isArray, "Write a list: [ \u2026 ]."];
const flag = [(value) => typeof value === "boolean", "Write true or false, without quotes."];
const string = [isText, "Write a text."];
const text = [
  (value) => isText(value) || isObject(value) && Object.values(value).every(isText),
  'Write a text, or one per language: { "nl": \u2026 }.'
];
const whole = [(value) => Number.isInteger(value) && Number(value) >= 0, "Write a whole number."];
const ids = [
  (value) => [value].flat().every((one) => isText(one) && /^[\w-]+([\s,]+[\w-]+)*$/.test(one)),
  'Write it as the vendor does, such as "G-XXXXXXX", or a list.'
];
const root = {
  revision: whole,
  policyDate: string,
  controller: object,
  language: string,
  cookie: object,
  categories: object,
  integrations: object,
  gpc: oneOf("reject-targeting", "ignore"),
  settingsHashes: list,
  trigger: flag,
  scriptTimeout: upTo(864e5, "milliseconds"),
  messages: object,
  theme: object
};
const controller = { name: text, privacyUrl: string };
const ownCookie = {
  name: matching(/^[\w-]{1,64}$/, "Use letters, digits, - and _."),
  domain: string,
  // longer, no browser keeps a cookie (RFC 6265bis §5.5)
  days: upTo(400, "days")
};
const category = { required: flag, granular: flag, label: text, description: text, services: object };
const service = {
  id: ids,
  scriptUrl: matching(/^[^?#]+$/, "Write an address without a query: the id is added to it."),
  params: object,
  label: text,
  provider: text,
  purpose: text,
  privacyUrl: string,
  transfer: text,
  processorAgreement: text,
  cookies: list,
  basis: oneOf("consent", "necessary", "nl-statistics"),
  onWithdraw: oneOf("none", "reload")
};
const cookie = {
  name: matching(/^[^\s;=*]+\*?$/, "Write the exact name, or how it begins and then *."),
  lifetime: matching(
    /^(session|[1-9]\d* (minute|hour|day|month|year)s?)$/,
    'Write "session" or "<n> minutes|hours|days|months|years".'
  ),
  kind: oneOf("cookie", "localStorage", "sessionStorage", "indexedDB"),
  provider: text,
  purpose: text
};
function checkConfig(input, presets, warn) {
  const seen = /* @__PURE__ */ new Set();
  const expect = ([fits, remedy], value, path) => {
    if (!fits(value)) throw new ConfigError(path, value, remedy);
  };
  const check = (value, rules, path = "") => {
    expect(object, value, path.slice(0, -1) || "config");
    for (const [key, one] of Object.entries(value)) {
      const rule = rules[key];
      if (!rule) warn(`${path}${key} means nothing here: check the spelling.`);
      else if (one !== void 0) expect(rule, one, path + key);
    }
  };
  const checkId = (id, path) => {
    expect(matching(/^[a-z][\w-]{0,63}$/i, "Begin an id with a letter; then letters, digits, - and _."), id, path);
    expect([() => !seen.has(id), "This id is used twice: each category and service needs its own."], id, path);
    seen.add(id);
  };
  check(input, root);
  check(input.controller ?? {}, controller, "controller.");
  check(input.cookie ?? {}, ownCookie, "cookie.");
  check(input.theme ?? {}, { layout: oneOf("bar", "box") }, "theme.");
  check(
    { mode: input.integrations?.["google-consent-mode"]?.mode },
    { mode: oneOf("basic") },
    "integrations.google-consent-mode."
  );
  if (Number(input.cookie?.days) > 366) warn("cookie.days: ask again within 12 months.");
  let length = (input.cookie?.name ?? "akkoord").length + "1.999999999.zzzzzzz.0..".length;
  for (const [id, one] of Object.entries(input.categories ?? {})) {
    const path = `categories.${id}`;
    checkId(id, path);
    check(one, category, `${path}.`);
    const isAsked = !(one.required ?? id === "necessary");
    if (isAsked) length += id.length + 1;
    for (const [serviceId, it] of Object.entries(one.services ?? {})) {
      const at = `${path}.services.${serviceId}`;
      checkId(serviceId, at);
      if (isAsked) length += serviceId.length + 1;
      const basis = it?.preset ? { basis: oneOf("consent", "necessary") } : {};
      check(it, { ...service, preset: oneOf(...presets), ...basis }, `${at}.`);
      it.cookies?.forEach((declared, n) => {
        check({ name: "", lifetime: "", ...declared }, cookie, `${at}.cookies[${n}].`);
      });
    }
  }
  expect(
    [() => length <= maxRecordLength, `Shorten the ids: they make a cookie of over ${maxRecordLength} bytes.`],
    length,
    "categories"
  );
}

function resolveConfig(input, presetCookies) {
  const resolveService = (id, service, category, required) => ({
    ...service,
    id,
    category,
    vendorIds: [service.id ?? []].flat().flatMap((ids) => ids.split(/[\s,]+/)),
    basis: service.basis ?? (required ? "necessary" : "consent"),
    cookies: (service.cookies ?? presetCookies[service.preset ?? ""]?.split(" ").map((name) => ({ name, lifetime: "" })) ?? []).map((cookie) => ({ kind: "cookie", ...cookie }))
  });
  const resolveCategory = ([id, category]) => {
    const { required = id === "necessary", granular = false, services = {} } = category;
    return {
      ...category,
      id,
      required,
      granular,
      services: Object.entries(services).map(
        ([serviceId, service]) => resolveService(serviceId, service, id, required)
      )
    };
  };
  const categories = Object.entries({
    necessary: {},
    ...input.categories ?? { functional: {}, analytics: {}, targeting: {} }
  }).map(resolveCategory);
  return {
    gpc: "reject-targeting",
    scriptTimeout: 1e4,
    settingsHashes: ["#cookie-settings", "#cookie-instellingen"],
    revision: 1,
    controller: {},
    ...input,
    cookie: { name: "akkoord", days: 182, ...input.cookie },
    categories,
    services: categories.flatMap(({ services }) => services),
    input
  };
}

function receiptOf(config, decision, page, library) {
  const { controller, policyDate } = config;
  return { ...decision, ...page, controller, policyDate, expires: expiryOf(config, decision), library };
}

function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

const slice = 8;
function createRelease(timeout) {
  const waiting = { async: [], blocking: [], deferred: [], never: [] };
  const next = () => waiting.blocking.shift() ?? (isParsed() ? waiting.deferred.shift() : void 0);
  let running = false;
  let stuck = false;
  return async (elements) => {
    for (const element of elements) {
      if (!(element instanceof HTMLScriptElement)) restore(element);
      else {
        const kind = kindOf(element);
        if (kind === "async") activate(element, timeout);
        else if (waiting[kind].push(element) > 1 || elements.length > 1) fetchAhead(element);
      }
    }
    if (running) return;
    running = true;
    let began = performance.now();
    for (let script = next(); script; script = next()) {
      if (kindOf(script) === "deferred") {
        script.async = stuck;
        began = 0;
      }
      stuck = !await activate(script, timeout) || stuck;
      if (performance.now() - began > slice) {
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      }
    }
    running = false;
  };
}
function kindOf(script) {
  const module = script.dataset.consentType === "module";
  if (script.noModule) return "never";
  if (script.hasAttribute("async") && (module || script.src)) return "async";
  return module || script.defer && script.src ? "deferred" : "blocking";
}
function fetchAhead(script) {
  if (!script.src) return;
  const link = document.createElement("link");
  link.rel = script.dataset.consentType === "module" ? "modulepreload" : "preload";
  link.as = "script";
  for (const name of ["crossorigin", "integrity", "referrerpolicy", "fetchpriority"]) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.nonce = script.nonce;
  link.href = script.src;
  document.head.append(link);
}
function activate(script, timeout) {
  const done = !script.src || new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    setTimeout(resolve, timeout);
  });
  script.type = script.dataset.consentType ?? "";
  script.parentNode?.insertBefore(script, script.nextSibling);
  return done;
}
const names = ["srcset", "src", "href"];
function restore(element) {
  for (const name of names) {
    const value = element.getAttribute(`data-consent-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  if (element.parentElement instanceof HTMLMediaElement) element.parentElement.load();
}
function restrain(element) {
  const { parentNode, nextSibling } = element;
  element.remove();
  for (const name of names) if (element.hasAttribute(`data-consent-${name}`)) element.removeAttribute(name);
  parentNode?.insertBefore(element, nextSibling);
}

const marked = "[data-consent]";
function createGate({ isGranted, onHold, onRelease, timeout }) {
  const release = createRelease(timeout);
  const fate = /* @__PURE__ */ new WeakMap();
  function consider(elements) {
    const free = [];
    for (const element of elements) {
      const id = element.getAttribute("data-consent") ?? "";
      const granted = isGranted(id);
      const before = fate.get(element);
      if (granted && (!before || before === "held")) {
        if (isPassed(element) && (before || isInert(element))) free.push(element);
      } else if (!granted && (before ? before === "free" : isParsed()) && element instanceof HTMLIFrameElement) {
        if (before) restrain(element);
        fate.set(element, "held");
        onHold(element, id);
      }
    }
    letGo(free, "free");
  }
  function letGo(elements, as) {
    for (const element of elements) {
      if (fate.get(element)) onRelease(element);
      fate.set(element, as);
    }
    release(elements);
  }
  const observer = new MutationObserver((records) => {
    if (!isParsed()) return consider(document.querySelectorAll(marked));
    const added = /* @__PURE__ */ new Set();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(marked)) added.add(node);
        for (const inside of node.querySelectorAll(marked)) added.add(inside);
      }
    }
    consider(added);
  });
  return {
    check() {
      observer.observe(document, { childList: true, subtree: true });
      consider(document.querySelectorAll(marked));
    },
    releaseOnce: (embed) => letGo([embed], "once"),
    stop: () => observer.disconnect()
  };
}
function isInert(element) {
  return !(element instanceof HTMLScriptElement) || element.type === "text/plain";
}
function isPassed(element) {
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return isParsed();
}

function readSignals() {
  const { globalPrivacyControl } = navigator;
  return { gpc: globalPrivacyControl === true };
}

function createStore(state) {
  const listeners = /* @__PURE__ */ new Set();
  return {
    get state() {
      return state;
    },
    set(next) {
      const previous = state;
      state = { ...state, ...next };
      return previous;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listeners
  };
}

function sweep(config, grants) {
  const clean = (kind, names, remove) => {
    const declared = (granted) => config.services.flatMap(({ id, cookies }) => grants[id] === granted ? cookies : []).flatMap((item) => item.kind === kind ? item.name : []);
    const refused = declared(false);
    if (!refused[0]) return;
    const isRefused = matcher(refused);
    const isKept = matcher([...declared(true), config.cookie.name]);
    attempt(
      () => names().filter((name) => isRefused(name) && !isKept(name)).forEach(remove)
    );
  };
  clean("cookie", () => readCookies().map(([name = ""]) => name), deleteCookie);
  for (const kind of ["localStorage", "sessionStorage"]) {
    clean(
      kind,
      () => Object.keys(window[kind]),
      (name) => window[kind].removeItem(name)
    );
  }
}
function matcher(names) {
  const exact = new Set(names);
  const prefixes = names.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

function listenForTriggers(act, hashes, signal) {
  const listener = (event) => {
    const [target] = event.composedPath();
    const trigger = target instanceof Element && target.closest("[data-consent-action],[data-consent-open],a");
    if (!trigger) return;
    const { consentAction, consentOpen } = trigger.dataset;
    const asked = consentAction ?? consentOpen ?? (hashes.includes(trigger.hash) ? "" : void 0);
    if (asked === void 0) return;
    event.preventDefault();
    (act[asked] ?? act.preferences)();
  };
  document.addEventListener("click", listener, { capture: true, signal });
  const followHash = () => {
    if (hashes.includes(location.hash)) act.preferences();
  };
  addEventListener("hashchange", followHash, { signal });
  followHash();
}
function hasSettingsLink(hashes) {
  return !!document.querySelector(["[data-consent-open]", ...hashes.map((hash) => `[href$="${hash}"]`)].join());
}

const said = /* @__PURE__ */ new Set();
function warnOnce(message) {
  if (!said.has(message)) console.warn(`akkoord: ${message}`);
  said.add(message);
}

const sweepAgain = [300, 1500, 5e3];
function createConsent({ config, integrations, loadUi, version }) {
  const { cookie, services, settingsHashes } = config;
  const stop = new AbortController();
  const signals = readSignals();
  const asks = asksConsent(config);
  const store = createStore({
    decision: null,
    grants: grantsOf(config, null),
    signals,
    view: "none",
    language: config.language || document.documentElement.lang || navigator.language
  });
  const gate = createGate({
    isGranted: has,
    onHold: (embed, id) => withUi((handle) => handle.hold(embed, id)),
    onRelease: (embed) => ui?.unhold(embed),
    timeout: config.scriptTimeout
  });
  let ui;
  let loading;
  let failed = false;
  let isStored = true;
  let tellTabs = (_record) => {
  };
  const akkoord = {
    config,
    version,
    get state() {
      return store.state;
    },
    has,
    when: (id) => new Promise((resolve) => {
      const look = () => {
        if (has(id)) resolve();
      };
      store.subscribe(look);
      look();
    }),
    subscribe: store.subscribe,
    acceptAll: (via = "api") => record(acceptable(config, signals.gpc), via),
    rejectAll,
    withdraw: () => rejectAll(),
    save(choices, via = "api") {
      Object.keys(choices).forEach(has);
      const category = (id) => services.find((service) => service.id === id)?.category ?? "";
      record((id) => choices[id] ?? choices[category(id)] ?? has(id), via);
    },
    show: (view) => change({ view }),
    hide: () => change({ view: store.state.view === "preferences" ? viewFor(store.state.decision) : "none" }),
    releaseOnce: gate.releaseOnce,
    receipt() {
      const { decision, language } = store.state;
      return decision && receiptOf(config, decision, { scope: cookie.domain ?? location.hostname, language }, version);
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
  whenActivated(start);
  return akkoord;
  function start() {
    const decision = readDecision(records());
    store.set({ decision, grants: grantsOf(config, decision) });
    for (const integration of integrations) guard(() => integration.setup?.(store.state));
    if (decision) {
      sweep(config, store.state.grants);
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
      for (const element of document.querySelectorAll("[data-consent-declaration]"))
        withUi((handle) => handle.declare(element));
      if (config.trigger && !hasSettingsLink(settingsHashes)) withUi((handle) => handle.update(store.state));
    });
    announce("akkoord:ready", { state: store.state });
  }
  function rejectAll(via = "api") {
    record(() => false, via);
  }
  function record(answer, via) {
    const decision = decide(config, answer, via, Date.now());
    const value = encodeRecord(config, decision);
    const write = () => writeCookie(cookie.name, value, expiryOf(config, decision), cookie.domain);
    write();
    if (records()[1]) {
      deleteCookie(cookie.name);
      write();
    }
    isStored = records().includes(value);
    if (!isStored) warnOnce("the choice is not kept: cookies are blocked, or cookie.domain is wrong.");
    apply(decision, "none");
    tellTabs(value);
  }
  function readAgain(told) {
    const decision = readDecision(told ? [told] : records());
    const text = (one) => one && encodeRecord(config, one);
    if (isStored && text(decision) !== text(store.state.decision)) apply(decision, viewFor(decision));
  }
  function apply(decision, view) {
    const previous = store.set({ decision, grants: grantsOf(config, decision) });
    const { state } = store;
    const withdrawn = services.filter(({ id }) => previous.grants[id] && !state.grants[id]);
    for (const integration of integrations) guard(() => integration.update?.(state, previous));
    for (const delay of withdrawn[0] ? sweepAgain : []) setTimeout(() => sweep(config, store.state.grants), delay);
    sweep(config, state.grants);
    afterPaint(gate.check);
    change({ view }, previous);
    if (decision) announce("akkoord:decision", { decision, state: store.state });
    announce("akkoord:change", { state: store.state, previous });
    if (withdrawn.some(({ onWithdraw }) => onWithdraw === "reload")) location.reload();
  }
  function viewFor(decision) {
    return decision || !asks ? "none" : "banner";
  }
  function change(next, previous = store.state) {
    const before = store.set(next).view;
    const { view } = store.state;
    if (view === "none") ui?.update(store.state);
    else {
      withUi((handle) => {
        handle.update(store.state);
        if (view !== before && view === store.state.view) announce("akkoord:show", { view });
      });
    }
    if (before !== "none" && before !== view) announce("akkoord:hide", { view: before });
    for (const listener of store.listeners) guard(() => listener(store.state, previous));
  }
  function withUi(use) {
    const give = (handle) => stop.signal.aborted || guard(() => use(handle));
    if (ui) {
      give(ui);
      return;
    }
    loading ??= loadUi().then(async (module) => {
      await bodyExists();
      ui = module.mount(akkoord);
      return ui;
    });
    loading.then(give, (error) => {
      loading = void 0;
      store.set({ view: "none" });
      if (failed) return;
      failed = true;
      report(new Error(`akkoord: the interface did not load, so all stays held. ${error}`));
    });
  }
  function records() {
    return readCookies().flatMap(([name, value = ""]) => name === cookie.name ? value : []);
  }
  function readDecision(from) {
    let latest = null;
    for (const text of from) {
      const decision = decodeRecord(text);
      if (decision && isCurrent(config, decision, Date.now()) && !(latest && latest.time > decision.time))
        latest = decision;
    }
    return latest;
  }
  function has(id) {
    const { grants } = store.state;
    if (!(id in grants)) {
      warnOnce(`"${id}" is no category or service here, so it stays held. Known: ${Object.keys(grants).join(", ")}.`);
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
    console.error(error);
    announce("akkoord:error", { error });
  }
}

function start(input, loadUi) {
  if (window.akkoord) {
    warnOnce(`started twice; version ${window.akkoord.version} stays.`);
    return window.akkoord;
  }
  const config = resolveConfig(input, presetCookies);
  window.akkoord = createConsent({ config, integrations: integrationsFor(config), loadUi, version: "0.1.0" });
  return window.akkoord;
}

function init(config, { loadUi } = {}) {
  checkConfig(config, Object.keys(presets), (message) => console.warn(`akkoord: ${message}`));
  if (typeof document === "undefined") return inert(resolveConfig(config, presetCookies), "0.1.0");
  return start(config, loadUi ?? (() => import('./chunks/index.js').then(function (n) { return n.f; })));
}

export { ConfigError, init };
