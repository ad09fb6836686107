import { w as warnOnce } from './warn-once.js';
import { presetCookies } from '../services/preset-cookies.js';
import { presets } from '../services/presets.js';
import { p as pause, i as isParsed, w as whenActivated, c as connectTabs, a as whenParsed } from './google-analytics.js';
import { r as readCookies, a as attempt, d as deleteCookie, p as parents, w as writeCookie } from './storage.js';
import { integrationsFor } from '../integrations/for-config.js';

const day = 864e5;
function emptyChoices() {
  return /* @__PURE__ */ Object.create(null);
}
function decidedIds(config) {
  return config.categories.flatMap(
    (category) => category.required ? [] : [category.id, ...category.services.filter(isDecided).map((service) => service.id)]
  );
}
function decide(config, answer, via, time, id = "00000000", notice = "", previous = null) {
  const choices = emptyChoices();
  for (const { id: id2, required, granular, services } of config.categories) {
    if (required) continue;
    const yes = answer(id2);
    const own = services.filter(isDecided);
    for (const one of own) choices[one.id] = (granular || isExempt(one) ? answer(one.id) ?? yes : yes) === true;
    choices[id2] = yes === true && own.every((one) => choices[one.id]);
  }
  return {
    revision: config.revision,
    time: Math.max(Math.floor(time / 1e3) * 1e3, previous ? previous.time + 1e3 : 0),
    via,
    choices,
    id: previous?.id ?? id,
    after: previous ? hasYes(previous) ? 2 : 1 : 0,
    notice
  };
}
function hasYes({ choices }) {
  return Object.values(choices).includes(true);
}
function expiryOf(config, decision) {
  return decision.time + (Number(config.cookie.days) || 182) * day;
}
function isCurrent(config, decision, now) {
  return decision.revision === config.revision && decision.time < now + day && now < expiryOf(config, decision) && decidedIds(config).every((id) => id in decision.choices);
}
function isExempt({ basis }) {
  return basis === "nl-statistics";
}
function isDecided({ basis }) {
  return basis !== "necessary";
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
        (decision ? decision.choices[service.id] === true && (yes || granular === true || isExempt(service)) : isExempt(service))
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
  return (id) => !(gpc && config.gpc !== "ignore" && categoryOf(config, id) === "targeting");
}
function categoryOf(config, id) {
  return config.services.find((service) => service.id === id)?.category ?? id;
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
    observe: nothing,
    destroy: nothing,
    version
  };
}

const vias = ["banner", "preferences", "placeholder", "api", "signal", "elsewhere"];
const pattern = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([0-5])([012])([\da-f]{8})([\w-]{0,9})\.([\w~-]*)\.([\w~-]*)$/;
const maxRecordLength = 512;
function encodeRecord(config, { revision, time, via, choices, id, after, notice }) {
  const named = (answer) => decidedIds(config).filter((id2) => choices[id2] === answer).join("~");
  return [
    1,
    revision,
    (time / 1e3).toString(36),
    `${vias.indexOf(via)}${after}${id}${notice}`,
    named(true),
    named(false)
  ].join(".");
}
function decodeRecord(text) {
  const match = pattern.exec(text);
  if (!match || text.length > maxRecordLength) return null;
  const [, revision, seconds = "", via, after, id = "", notice = "", yes = "", no = ""] = match;
  const choices = emptyChoices();
  for (const id2 of yes.split("~")) choices[id2] = true;
  for (const id2 of no.split("~")) choices[id2] = false;
  return {
    revision: Number(revision),
    time: Number.parseInt(seconds, 36) * 1e3,
    via: vias[Number(via)],
    choices,
    id,
    after: Number(after),
    notice
  };
}

class ConfigError extends Error {
  constructor(path, value, remedy) {
    super(`akkoord: ${path} is ${JSON.stringify(value)?.slice(0, 80)}. ${remedy}`);
    this.path = path;
    this.value = value;
    this.name = "ConfigError";
  }
}
const isText = (value) => typeof value === "string";
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const oneOf = (...allowed) => [
  (value) => allowed.includes(value),
  `Write ${allowed.map((one) => JSON.stringify(one)).join(" or ")}.`
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
const flag = oneOf(true, false);
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
  gpc: oneOf("reject-targeting", "reject-silently", "ignore"),
  dnt: flag,
  embedded: flag,
  receipts: object,
  import: list,
  settingsHashes: list,
  trigger: flag,
  scriptTimeout: upTo(864e5, "milliseconds"),
  guard: oneOf(true, false, "strict"),
  messages: object,
  theme: object
};
const endpoint = matching(/^[^\s]+$/, "Write the address of your own server that receives them.");
const controller = { name: text, privacyUrl: string };
const ownCookie = {
  name: matching(/^[\w-]{1,64}$/, "Use letters, digits, - and _."),
  domain: string,
  // longer, no browser keeps a cookie (RFC 6265bis §5.5)
  days: [
    (value) => value === "session" || upTo(400, "")[0](value),
    'Write a number of days, 400 at most, or "session".'
  ]
};
const category = { required: flag, granular: flag, label: text, description: text, services: object };
const service = {
  id: ids,
  scriptUrl: matching(/^[^?#]+$/, "Write an address without a query; the id is added."),
  params: object,
  label: text,
  provider: text,
  purpose: text,
  privacyUrl: string,
  transfer: text,
  processorAgreement: text,
  cookies: list,
  basis: oneOf("consent", "necessary", "nl-statistics"),
  onWithdraw: oneOf("none", "reload"),
  replayLoadEvents: flag
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
    expect([() => !seen.has(id), "This id is used twice: give each its own."], id, path);
    seen.add(id);
  };
  check(input, root);
  check(input.controller ?? {}, controller, "controller.");
  check(input.cookie ?? {}, ownCookie, "cookie.");
  if (input.receipts) check({ endpoint: "", ...input.receipts }, { endpoint }, "receipts.");
  check(input.theme ?? {}, { layout: oneOf("bar", "box") }, "theme.");
  check(
    { mode: input.integrations?.["google-consent-mode"]?.mode },
    { mode: oneOf("basic") },
    "integrations.google-consent-mode."
  );
  if (Number(input.cookie?.days) > 366) warn("cookie.days: ask again within 12 months.");
  let length = (input.cookie?.name ?? "akkoord").length + "1.999999999.zzzzzzz.0000000000123456..".length;
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
  const resolveCategory = ([category, one]) => {
    const { required = category === "necessary", services = {} } = one;
    const resolveService = ([id, service]) => ({
      ...service,
      id,
      category,
      vendorIds: [service.id ?? []].flat().flatMap((ids) => ids.split(/[\s,]+/)),
      basis: service.basis ?? (required ? "necessary" : "consent"),
      cookies: service.cookies ?? presetCookies[service.preset]?.split(" ").map((name) => ({ name, lifetime: "" })) ?? []
    });
    return { ...one, id: category, required, services: Object.entries(services).map(resolveService) };
  };
  const categories = Object.entries({
    necessary: {},
    ...input.categories ?? { functional: {}, analytics: {}, targeting: {} }
  }).map(resolveCategory);
  return {
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

function receiptOf(config, decision, scope, language, library) {
  const { controller, policyDate, categories } = config;
  const { id, after, time, via, revision, notice, choices } = decision;
  const iso = (time2) => new Date(time2).toISOString();
  const purposes = emptyChoices();
  const services = emptyChoices();
  for (const category of categories) {
    for (const [into, ids] of [
      [purposes, [category]],
      [services, category.services]
    ])
      for (const { id: id2 } of ids) if (id2 in choices) into[id2] = choices[id2] === true;
  }
  return {
    schema_version: 1,
    record_id: `${time.toString(16).padStart(12, "0").replace(/.{8}/, "$&-")}-8000-8000-0000${id}`,
    consent_id: id,
    event: { type: hasYes(decision) ? after ? "changed" : "given" : after > 1 ? "withdrawn" : "refused", time: iso(time) },
    clock: "client",
    expires: iso(expiryOf(config, decision)),
    method: via,
    revision,
    notice_hash: notice,
    language,
    controller: controller.name,
    policyUrl: controller.privacyUrl,
    policyDate,
    scope,
    purposes,
    services,
    library
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
  for (const name of ["crossOrigin", "integrity", "referrerPolicy", "fetchPriority", "nonce"]) {
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

const readSignals = ({ dnt }) => ({
  gpc: navigator.globalPrivacyControl === true || dnt === true && navigator.doNotTrack === "1"
});

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

const sweepAgain = [300, 1500, 5e3];
function createConsent(config, integrations, loadUi, version) {
  const { cookie, services, settingsHashes } = config;
  const stop = new AbortController();
  const signals = readSignals(config);
  const asks = asksConsent(config) && !(signals.gpc && config.gpc === "reject-silently") && (config.embedded || origin === "null" || attempt(() => top?.document));
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
  let failed = false;
  let isStored = true;
  let tellTabs = (_record) => {
  };
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
    save(choices, via) {
      record((id) => choices[id] ?? choices[categoryOf(config, id)] ?? has(id), via);
    },
    show: (view) => change({ view }),
    hide: () => change({ view: state.view === "preferences" ? viewFor(state.decision) : "none" }),
    observe: gate.observe,
    releaseOnce: gate.releaseOnce,
    receipt() {
      const { decision, language } = state;
      return decision && receiptOf(config, decision, cookie.domain ?? location.hostname, language, version);
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
    if (config.receipts && attempt(() => localStorage[cookie.name])) withUi(() => {
    });
    announce("akkoord:ready", { state });
  }
  function rejectAll(via) {
    record(() => false, via);
  }
  function record(answer, via) {
    const way = typeof via === "string" ? via : "api";
    const decision = decide(config, answer, way, Date.now(), randomId(), ui?.notice?.(way), state.decision);
    const value = encodeRecord(config, decision);
    const expires = cookie.days === "session" ? Number.NaN : expiryOf(config, decision);
    const write = () => {
      isStored = (cookie.domain === "auto" ? parents() : [cookie.domain]).some((domain) => {
        writeCookie(cookie.name, value, expires, domain, "/", config.embedded && "None; Partitioned");
        return records().includes(value);
      });
    };
    write();
    if (records()[1]) {
      deleteCookie(cookie.name);
      write();
    }
    if (!isStored) warnOnce("choice not kept: cookies blocked or cookie.domain wrong.");
    apply(decision, "none");
    tellTabs(value);
    const receipt = akkoord.receipt();
    if (config.receipts && receipt) withUi((handle) => handle.post?.(receipt));
  }
  function readAgain(told) {
    const decision = readDecision(told ? [told] : records());
    const text = (one) => one && encodeRecord(config, one);
    if (isStored && text(decision) !== text(state.decision)) apply(decision, viewFor(decision));
  }
  function apply(decision, view) {
    const previous = state;
    state = { ...state, decision, grants: grantsOf(config, decision) };
    const withdrawn = services.filter(({ id }) => previous.grants[id] && !state.grants[id]);
    for (const integration of integrations) guard(() => integration.update?.(state, previous));
    for (const delay of withdrawn[0] ? sweepAgain : []) setTimeout(() => sweep(config, state.grants), delay);
    sweep(config, state.grants);
    gate.checkSoon();
    change({ view }, previous);
    const receipt = akkoord.receipt();
    if (decision && receipt) announce("akkoord:decision", { decision, state, receipt });
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
    if (view === "none") ui?.update(state);
    else {
      withUi((handle) => {
        handle.update(state);
        if (view !== before && view === state.view) announce("akkoord:show", { view });
      });
    }
    if (before !== "none" && before !== view) announce("akkoord:hide", { view: before });
    for (const listener of listeners) guard(() => listener(state, previous));
  }
  function withUi(use) {
    const give = (handle) => stop.signal.aborted || guard(() => use(handle));
    loading ??= loadUi().then(async (module) => {
      while (!document.body) await pause();
      ui = module.mount(akkoord);
      return ui;
    });
    loading.then(give, (error) => {
      loading = void 0;
      state = { ...state, view: "none" };
      if (failed) return;
      failed = true;
      report(new Error(`akkoord: the interface did not load. ${error}`));
    });
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
  function randomId() {
    return Math.random().toString(16).slice(2, 10).padEnd(8, "0");
  }
  function has(id) {
    const { grants } = state;
    if (!(id in grants)) {
      warnOnce(`"${id}" stays held: not one of ${Object.keys(grants).join(", ")}.`);
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

function start(input, loadUi, own = []) {
  const running = window.akkoord;
  if (running?.version) {
    warnOnce(`started twice; ${running.version} stays.`);
    return running;
  }
  const config = resolveConfig(input, presetCookies);
  const akkoord = createConsent(config, [...integrationsFor(config), ...own], loadUi, "0.1.0");
  window.akkoord = akkoord;
  return akkoord;
}

function init(config, { loadUi } = {}) {
  checkConfig(config, Object.keys(presets), warnOnce);
  if (typeof document === "undefined") return inert(resolveConfig(config, presetCookies), "0.1.0");
  const { "google-consent-mode": _, ...own } = { ...config.integrations };
  return start(config, loadUi ?? (() => import('./index2.js').then(function (n) { return n.f; })), Object.values(own));
}

export { ConfigError as C, init as i, settingsLinks as s };
