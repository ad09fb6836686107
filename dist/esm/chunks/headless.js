import { g as grantsOf, v as validAnswers, d as decisionFrom, l as latestRecord, a as acceptAllAnswers, b as asksConsent } from './find-record.js';
import { j as freezeData } from './freeze-data.js';
import { g as globalOf, n as nativeDocument, i as isElement } from './native-document.js';
import { p as publishContext, t as tryOrUndefined } from './addon-context.js';
import { w as withoutPrototype } from './own-data.js';
import { c as expiryOf, d as decide, e as emptyChoices, b as itemsToDecide, l as lastsForSession, a as lifetimeMs } from './decision.js';
import { w as whenParsed, i as isParsed, p as pause, b as whenBody, a as whenActivated } from './lifecycle.js';
import { h as hasOwn } from './has-own.js';
import { e as encodeRecord, M as MAX_RECORD_LENGTH, a as decodeRecord, r as resolveConfig } from './resolve-config.js';
import { w as warnOnce } from './warn-once.js';
import { l as loadScript, s as stopRefusedScripts, t as trust, m as makeStoppable } from './load-script.js';
import { s as servicesDeclaring } from './matches-cookie.js';
import { r as readCookies, d as deleteCookie, c as createRecordStore, a as readSignals, i as isInForeignFrame } from './signals.js';
import { c as completeService } from './complete-service.js';
import { i as idsIn } from './ids-in.js';
import { integrationsFor } from '../integrations/for-config.js';
import { presetCookies } from '../services/preset-cookies.js';
import { builtInCalls } from '../services/preset-file.js';

function outerPages() {
  const pages = [];
  const outerOf = ({ frameElement }) => frameElement && Reflect.get(Object.getPrototypeOf(frameElement.ownerDocument), "defaultView", frameElement.ownerDocument);
  for (let page = outerOf(window); page; page = outerOf(page)) pages.push(page);
  return pages;
}
function runningOn(page) {
  const running = globalOf("akkoord", page);
  return typeof running?.version === "string" ? running : void 0;
}
function isAskedByOuterPage() {
  return outerPages().some(runningOn);
}
function whenOuterLibraryChanges(run, signal) {
  for (const page of outerPages()) {
    for (const type of ["akkoord:ready", "akkoord:destroy"])
      page.addEventListener(type, run, { capture: true, signal });
  }
}

const OWN_CONTROLS = "[data-consent-open],[data-consent-action=withdraw]";
function settingsLinks(hashes) {
  return [OWN_CONTROLS, ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}
function leadsToThisHost(element) {
  if (element.matches(`${OWN_CONTROLS},[data-consent-action]`)) return true;
  const [address, , more] = `${element.getAttribute("href")}`.split("#");
  return more === void 0 && (!address || element.host === location.host);
}
function hasSettingsLink({ settingsHashes }) {
  return isAskedByOuterPage() || [...nativeDocument.querySelectorAll(settingsLinks(settingsHashes))].some(leadsToThisHost);
}

function isPromise(value) {
  return typeof value?.then === "function";
}

async function inTime(file, coming, limitMs) {
  let timer;
  const timeout = new Promise((_, reject) => {
    const message = `akkoord: ${file} did not arrive in ${limitMs} ms.`;
    timer = setTimeout(() => reject(new Error(message)), limitMs);
  });
  try {
    return await Promise.race([coming, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function createInert(config, version) {
  const state = freezeData({
    decision: null,
    grants: grantsOf(config, null),
    signals: { gpc: false },
    view: "none",
    language: config.language ?? "en"
  });
  const doNothing = () => {
  };
  const has = (id) => state.grants[id] === true;
  return {
    state,
    has,
    when: (id) => has(id) ? Promise.resolve() : new Promise(doNothing),
    track: (id, run) => void (has(id) && run()),
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
  nativeDocument.dispatchEvent(new CustomEvent(name, { detail }));
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

function createAddonHub({ store, ...context }) {
  const listeners = [];
  const decisionsMade = [];
  let provider = () => null;
  return {
    publish(akkoord) {
      publishContext({
        ...context,
        akkoord,
        get state() {
          return store.state;
        },
        onDecision(listener) {
          listeners.push(listener);
          for (const made of decisionsMade) runSafely(() => listener(made));
        },
        provideReceipt(give) {
          provider = give;
        }
      });
    },
    tell(made) {
      decisionsMade.push(made);
      for (const listener of listeners) runSafely(() => listener(made));
    },
    receipt: () => provider()
  };
}

function createAkkoord(options) {
  const { store, port, gate, track, changeView, stopFollowing, version, destroy } = options;
  const rejectAll = () => port.rejectAll("api");
  return {
    get state() {
      return store.state;
    },
    has: store.has,
    when: store.when,
    track,
    subscribe: store.subscribe,
    acceptAll: () => port.acceptAll("api"),
    rejectAll,
    withdraw: rejectAll,
    save: (choices) => port.save(withoutPrototype(choices), "api"),
    show: (view) => port.show(view === "banner" ? "banner" : "preferences"),
    hide: port.hide,
    receipt: port.receipt,
    setLanguage(tag) {
      if (typeof tag !== "string") return;
      stopFollowing();
      changeView({ language: tag });
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
    // With 'auto', a script cannot find out which domain the browser accepted.
    scope: !domain || domain === "auto" ? location.hostname : domain,
    language,
    expires: expiryOf(config, decision),
    library: version
  };
}

function listenForControls(actions, hashes, signal) {
  const selector = `[data-consent-action],${settingsLinks(hashes)}`;
  function actOn(event) {
    const control = event.composedPath().find((target) => isElement(target) && target.matches(selector) && isMeant(target, event));
    if (!control) return;
    event.preventDefault();
    const { consentAction, consentOpen = "preferences" } = control.dataset;
    const name = consentAction ?? consentOpen;
    if (isAction(name)) actions[name]();
    else actions.preferences();
  }
  function isMeant(control, { ctrlKey, metaKey, shiftKey, altKey }) {
    if (!leadsToThisHost(control)) return false;
    if (control.matches("[data-consent-open],[data-consent-action]")) return true;
    return !(ctrlKey || metaKey || shiftKey || altKey || control.matches("[download],[target]:not([target=_self])"));
  }
  function isAction(name) {
    return hasOwn(actions, name);
  }
  function followHash(event) {
    const { hash, href } = location;
    if (!hashes.includes(hash)) return;
    actions.preferences();
    tryOrUndefined(() => history.replaceState(history.state, "", (event?.oldURL || href).replace(hash, "")));
  }
  nativeDocument.addEventListener("click", actOn, { capture: true, signal });
  addEventListener("hashchange", followHash, { signal });
  followHash();
}

const EXPIRY_CHECK_MS = 3e4;
const LATE_COOKIE_MS = [50, 250, 1e3];
function connectTabs({ name, domain }, readRecord, signal) {
  addEventListener("pageshow", ({ persisted }) => persisted && readRecord(), { signal });
  nativeDocument.addEventListener("visibilitychange", readRecord, { signal });
  addEventListener("pagehide", readRecord, { signal });
  if (domain) watchOtherHosts(name, readRecord, signal);
  const timer = setInterval(readRecord, EXPIRY_CHECK_MS);
  const channel = tryOrUndefined(() => new BroadcastChannel(name));
  if (channel)
    channel.onmessage = () => {
      readRecord();
      for (const delay of LATE_COOKIE_MS) setTimeout(() => signal.aborted || readRecord(), delay);
    };
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    channel?.close();
  });
  return () => {
    const sender = signal.aborted ? tryOrUndefined(() => new BroadcastChannel(name)) : channel;
    sender?.postMessage("look");
    if (sender !== channel) sender?.close();
  };
}
function watchOtherHosts(name, readRecord, signal) {
  const isOurs = (cookie) => cookie.name === name;
  window.cookieStore?.addEventListener(
    "change",
    ({ changed, deleted }) => {
      if (changed.some(isOurs) || deleted.some(isOurs)) readRecord();
    },
    { signal }
  );
}

function connectPage({ config, decisions, port, gate, signal, showSettingsButton }) {
  decisions.onWrite(connectTabs(config.cookie, decisions.readAgain, signal));
  const rejectAll = () => port.rejectAll("api");
  const actions = {
    "accept-all": () => port.acceptAll("api"),
    "reject-all": rejectAll,
    withdraw: rejectAll,
    preferences: () => port.show("preferences"),
    banner: () => port.show("banner")
  };
  listenForControls(actions, config.settingsHashes, signal);
  whenParsed(() => {
    if (signal.aborted) return;
    gate.scan();
    if (config.trigger !== false && !hasSettingsLink(config)) showSettingsButton();
  });
}

function decideAfterRecord(config, known, given, now, latest = known?.record.time) {
  const { answer, via, otherwise, asked } = given;
  const answers = known?.answers ?? /* @__PURE__ */ new Map();
  const isAsked = (id) => !asked || asked.includes(id);
  const answerTo = (id, category) => isAsked(id) ? answer(id, category) : answers.get(id)?.yes;
  const decided = decide(config, answerTo, via, now, { time: latest ?? 0 }, otherwise);
  const choices = Object.assign(emptyChoices(), decided.choices);
  for (const { id, category } of itemsToDecide(config)) {
    if (!isAsked(category) && answers.get(id)?.yes === false) choices[id] = false;
  }
  const decision = { ...decided, choices };
  const isOfThisSite = (id) => id in decision.choices;
  const kept = [...answers].filter(([id, { yes }]) => !isOfThisSite(id) || !isAsked(id) && decision.choices[id] === yes).sort(([a, { time }], [b, other]) => Number(isOfThisSite(b)) - Number(isOfThisSite(a)) || other.time - time);
  let text = encodeRecord(config, decision, groupByTime(kept));
  while (kept.length > 0 && config.cookie.name.length + text.length > MAX_RECORD_LENGTH) {
    kept.pop();
    text = encodeRecord(config, decision, groupByTime(kept));
  }
  const record = decodeRecord(text) ?? decision;
  const valid = validAnswers(config, record, decision.time);
  return { text, record, answers: valid, decision: decisionFrom(config, record, valid) ?? decision };
}
function groupByTime(answers) {
  const times = new Set(answers.map(([, { time }]) => time));
  return [...times].map((time) => {
    const choices = emptyChoices();
    for (const [id, given] of answers) if (given.time === time) choices[id] = given.yes;
    return { time, choices };
  });
}

function createDecisions(options) {
  const { config, records, effects, viewFor, notice, onMade } = options;
  let tellTabs = () => {
  };
  let known = null;
  let latest = null;
  let isStored = true;
  function write(record) {
    known = record;
    latest = record;
    const expires = lastsForSession(config) ? void 0 : new Date(record.record.time + lifetimeMs(config));
    isStored = records.write(record.text, expires);
    if (!isStored) warnNotStored(config);
  }
  function read() {
    const texts = records.texts();
    const stored = latestRecord(config, texts, Date.now());
    const candidates = latest && (stored || !isStored) ? [...texts, latest.text] : texts;
    known = latestRecord(config, candidates, Date.now());
    latest = known ?? latest;
    if (known && stored && known.text !== stored.text) {
      write(known);
      tellTabs();
    }
    return known?.decision ?? null;
  }
  function readAgain() {
    const before = known;
    const decision = read();
    const isSame = known?.text === before?.text && Boolean(decision) === Boolean(before?.decision) && String(decision?.unanswered) === String(before?.decision?.unanswered);
    if (!isSame) effects.apply(decision, viewFor(decision), () => {
    });
  }
  return {
    read,
    readAgain,
    decideAndStore(given) {
      const shown = given.via === "api" ? null : tryOrUndefined(notice) ?? null;
      readAgain();
      const record = decideAfterRecord(config, known, given, Date.now(), latest?.record.time);
      const { decision } = record;
      write(record);
      effects.apply(decision, "none", ({ decision: previous }) => onMade({ decision, previous, notice: shown }));
      tellTabs();
    },
    onWrite(tell) {
      tellTabs = tell;
    }
  };
}
function warnNotStored({ cookie }) {
  const remedy = navigator.cookieEnabled && cookie.domain && cookie.domain !== "auto" ? `The browser refused it for the domain "${cookie.domain}": check cookie.domain.` : "This browser keeps no cookies for this page, so the visitor is asked again on the next visit.";
  const onHttp = location.protocol === "http:" ? " If pages of this site are on https, their cookie cannot be seen or replaced here: send all visitors to https." : "";
  warnOnce(`the choice could not be stored. ${remedy}${onHttp}`);
}

function createConnections(config, store, integrations, calls, signal) {
  const connected = /* @__PURE__ */ new Set();
  return () => {
    for (const service of config.services) {
      if (!service.integration || !store.state.grants[service.id] || connected.has(service)) continue;
      connected.add(service);
      const load = (url) => loadScript(url, (isGranted) => isGranted(service.id));
      service.integration().then(({ connect }) => {
        const add = () => {
          if (signal.aborted) return;
          calls.makeWay([service.id]);
          runSafely(() => integrations.push(connect(service, load, store.state)));
        };
        if (service.vendorIds.length > 0) whenParsed(add);
        else add();
      }).catch(report);
    }
  };
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
function createEffects(options) {
  const { config, store, arrival, gate, calls, changeView, receipt, signal } = options;
  const integrations = [...options.integrations];
  const connect = createConnections(config, store, integrations, calls, signal);
  let isPresetAwaited = Boolean(arrival);
  let isSetUp = false;
  arrival?.then(() => {
    isPresetAwaited = false;
    refresh();
  });
  function refresh() {
    if (signal.aborted || !isSetUp) return;
    calls.apply();
    if (store.state.decision) sweepNow();
    connect();
  }
  return {
    refresh,
    setUp(decision, view) {
      isSetUp = true;
      const previous = store.state;
      store.set({ decision, grants: grantsOf(config, decision) });
      calls.apply();
      for (const integration of integrations) runSafely(() => integration.setup?.(store.state));
      refresh();
      if (decision) gate.scan();
      changeView({ view }, previous);
    },
    apply(decision, view, beforeDecisionEvent) {
      const previous = store.state;
      store.set({ decision, grants: grantsOf(config, decision) });
      if (signal.aborted) return;
      calls.apply();
      for (const integration of integrations) runSafely(() => integration.update?.(store.state, previous));
      const withdrawn = config.services.filter(({ id }) => previous.grants[id] && !store.state.grants[id]);
      connect();
      stopRefusedScripts(store.has);
      sweepNowAndLater(withdrawn);
      gate.applyGrants();
      changeView({ view }, previous);
      beforeDecisionEvent(previous);
      if (decision) announce("akkoord:decision", { decision, state: store.state, receipt: receipt() });
      announce("akkoord:change", { state: store.state, previous });
      if (withdrawn.some(({ onWithdraw }) => onWithdraw === "reload")) location.reload();
    }
  };
  function sweepNowAndLater(withdrawn) {
    sweepNow();
    if (withdrawn.length === 0) return;
    for (const delay of LATE_SWEEPS_MS) setTimeout(() => signal.aborted || sweepNow(), delay);
  }
  function sweepNow() {
    if (!isPresetAwaited) sweep(config, store.state.grants);
  }
}

const PRESET_TIMEOUT_MS = 3e3;
function fetchPresets(config, fetchPreset, onArrival) {
  const completed = /* @__PURE__ */ new Map();
  const complete = (service) => completed.get(service) ?? service;
  const add = (service, preset) => completed.set(service, freezeData(completeService(service, preset)));
  const fetches = config.services.flatMap((service) => {
    const found = fetchPreset?.(service);
    if (!found) return [];
    if (!("then" in found)) {
      add(service, found);
      return [];
    }
    const arrival = found.then((module) => {
      const [preset] = Object.values(module);
      add(service, preset);
      onArrival();
    });
    return inTime(`the file of the preset "${service.preset}"`, arrival, PRESET_TIMEOUT_MS).catch((error) => {
      completed.set(service, Object.freeze({ onWithdraw: "reload", ...service }));
      report(error);
    });
  });
  return {
    arrival: fetches.length > 0 ? Promise.all(fetches) : void 0,
    config: Object.freeze({
      // As the configuration itself, this object inherits nothing: a page may have changed `Object.prototype`.
      __proto__: null,
      ...config,
      get services() {
        return config.services.map(complete);
      },
      get categories() {
        return config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
      }
    })
  };
}

const PLACE = "data-consent-placeholder";
const markNames = ["data-consent", PLACE, "data-consent-declaration"];
const markedSelector = markNames.map((name) => `[${name}]`).join();
const isPlaceholderPlace = (element) => element.hasAttribute(PLACE);
const idOf = (element) => element.getAttribute("data-consent") ?? element.getAttribute(PLACE);
const idsOf = (element) => idsIn(idOf(element));
const isScript = (element) => element.localName === "script" && "text" in element;
function changesIn(records) {
  const found = /* @__PURE__ */ new Set();
  const gone = /* @__PURE__ */ new Set();
  const attributes = [];
  try {
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      if (attributeName && isElement(target)) attributes.push({ element: target, name: attributeName });
      addMarked(addedNodes, found);
      addMarked(removedNodes, gone);
    }
  } catch {
    return void 0;
  }
  return { found, gone, attributes };
}
function addMarked(nodes, to) {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.matches(markedSelector)) to.add(node);
    if (!node.firstElementChild) continue;
    for (const inside of node.querySelectorAll(markedSelector)) to.add(inside);
  }
}

const JAVASCRIPT = /^(module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i;
function releasedType({ dataset }) {
  return dataset.consentType?.trim() ?? "";
}
function isJavaScript(type) {
  return JAVASCRIPT.test(type);
}
function isModule(type) {
  return type.toLowerCase() === "module";
}

const embedSelector = "iframe,object,embed,video";
const keptAttributes = [
  "name",
  // iframe, object: links of the page can load something into the frame of this name
  "poster",
  // video
  "srcset",
  // img, source
  "src",
  // iframe, img, source, video, audio, embed
  "srcdoc",
  // iframe
  "href",
  // link
  "data"
  // object
];
const loadingAttributes = ["name", "srcset", "src", "srcdoc", "data"];
const watchedAttributes = [...keptAttributes, "class"].flatMap((name) => [name, `data-consent-${name}`]);
function applyGrant(element, isGranted, changed) {
  if (isScript(element)) {
    if (!isGranted && !isJavaScript(releasedType(element))) element.type = "text/plain";
    return false;
  }
  const isAffected = (name) => !changed || changed === name || changed === `data-consent-${name}`;
  if (!isGranted) {
    for (const name of loadingAttributes) if (isAffected(name)) keepLiveValue(element, name);
  }
  const names = keptAttributes.filter((name) => isAffected(name) && differs(element, name, isGranted));
  let isDifferent = names.length > 0 || !isGranted && element.contentDocument === null;
  if (isDifferent) applyToAttributes(element, isGranted ? names : names.reverse(), isGranted);
  const classes = isAffected("class") && element.getAttribute("data-consent-class")?.match(/\S+/g);
  for (const name of classes || []) {
    if (element.classList.contains(name) === isGranted) continue;
    element.classList.toggle(name);
    isDifferent = true;
  }
  return isDifferent;
}
function keepLiveValue(element, name) {
  const value = element.getAttribute(name);
  if (value === null) return;
  const isKept = `[data-consent-${name}]:not([data-consent-live=${name}])`;
  if (element.matches(`${isKept},[data-consent-class]:not(${embedSelector})`)) return;
  if (name === "name" && !element.matches(embedSelector)) return;
  element.setAttribute(`data-consent-${name}`, value);
  element.setAttribute("data-consent-live", name);
}
function valueFor(element, name, isGranted) {
  const kept = element.getAttribute(`data-consent-${name}`);
  return isGranted && kept !== null ? withLeastTracking(kept) : null;
}
function differs(element, name, isGranted) {
  return element.hasAttribute(`data-consent-${name}`) && element.getAttribute(name) !== valueFor(element, name, isGranted);
}
function applyToAttributes(element, names, isGranted) {
  const place = nativeDocument.createTextNode("");
  if (element.matches(embedSelector)) element.replaceWith(place);
  try {
    for (const name of names) setOrRemove(element, name, valueFor(element, name, isGranted));
  } finally {
    place.replaceWith(element);
  }
  element.closest("audio,video")?.load();
}
function setOrRemove(element, name, value) {
  if (value === null) {
    element.removeAttribute(name);
    return;
  }
  if (value !== element.getAttribute(`data-consent-${name}`)) {
    element.setAttribute("referrerpolicy", "strict-origin-when-cross-origin");
  }
  element.setAttribute(name, name === "srcdoc" ? trust("createHTML", value) : value);
}
function withLeastTracking(url) {
  return url.replace("youtube.com/embed", "youtube-nocookie.com/embed").replace(/(vimeo\.com\/video\/\d+)(\?dnt=1&)?\??/, "$1?dnt=1&");
}
function isHeldByMarkup(element) {
  return !isScript(element) || /^\s*text\/plain\s*$/i.test(element.type);
}

function isPassedByParser(element) {
  if (isParsed() || isAsyncByNature(element)) return true;
  if (isScript(element) && !element.hasAttribute("src")) return false;
  const walker = nativeDocument.createTreeWalker(window.document);
  walker.currentNode = element;
  do
    if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return false;
}
function isAsyncByNature(element) {
  return isScript(element) && element.async && !element.hasAttribute("async");
}

function refusePageWrites(latest) {
  let isOpened = false;
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(window.document));
  for (const name of ["open", "write", "writeln"]) {
    const native = prototype[name];
    Reflect.set(prototype, name, function(...args) {
      if (this !== window.document) return Reflect.apply(native, this, args);
      const { currentScript } = nativeDocument;
      const isReleased = currentScript?.hasAttribute("data-consent");
      if (name === "open" && !isReleased) isOpened = true;
      if (!isReleased && (isOpened || currentScript && !isParsed() && !isAsyncByNature(currentScript)))
        return Reflect.apply(native, this, args);
      const caller = isReleased ? currentScript : latest();
      warnOnce(
        `document.${name}() was refused, since it would replace the page. It was called by ${isReleased ? "" : "a function of a released script, perhaps "}${caller?.outerHTML.slice(0, 150)}`
      );
      return this;
    });
  }
}

const MEMORY = /* @__PURE__ */ Symbol.for("akkoord.page-memory");
function pageMemory() {
  const page = window;
  page[MEMORY] ??= {};
  return page[MEMORY];
}
function noteLatestScript(script) {
  const page = pageMemory();
  if (!page.latest) refusePageWrites(() => page.latest ?? script);
  page.latest = script;
}

const RAN_ATTRIBUTE = "data-consent-ran";
function noteAddress() {
  const address = location.href.replace(/#(?![/!]).*/, "");
  const page = pageMemory();
  if (page.address === address) return;
  page.address = address;
  page.ran = /* @__PURE__ */ new Set();
}
function scriptsThatRan() {
  noteAddress();
  const page = pageMemory();
  page.ran ??= /* @__PURE__ */ new Set();
  return page.ran;
}
function ranInHead() {
  const page = pageMemory();
  page.ranInHead ??= /* @__PURE__ */ new WeakSet();
  return page.ranInHead;
}
function holdAgain(script, runner) {
  const id = script.getAttribute(RAN_ATTRIBUTE) ?? Math.random().toString(36).slice(2);
  for (const element of [script, runner]) {
    element.type = "text/plain";
    if (element === script && script.closest("head")) ranInHead().add(script);
    else element.setAttribute(RAN_ATTRIBUTE, id);
  }
  scriptsThatRan().add(id);
}
function passOnHeadRun(gone, found) {
  if (!ranInHead().has(gone) || gone.parentNode) return;
  for (const element of found) {
    if (isScript(element) && isScript(gone) && element.src === gone.src && element.text === gone.text) {
      ranInHead().add(element);
    }
  }
}
function runsInThisView(element) {
  if (!isScript(element)) return true;
  if (!isHeldByMarkup(element) || isPreview() || ranInHead().has(element)) return false;
  return !scriptsThatRan().has(`${element.getAttribute(RAN_ATTRIBUTE)}`);
}
function isPreview() {
  return nativeDocument.documentElement.matches("[data-turbo-preview],[data-turbolinks-preview]");
}

const MAX_REPAIRS = 10;
const ROUND_MS = 250;
function createRepairLimit(mayGiveUp) {
  const givenUp = /* @__PURE__ */ new WeakSet();
  const counts = /* @__PURE__ */ new Map();
  const postponed = /* @__PURE__ */ new Map();
  function endRound() {
    const repairs = [...postponed];
    counts.clear();
    postponed.clear();
    for (const [element, repair] of repairs) {
      if (mayGiveUp(element)) givenUp.add(element);
      else repair();
    }
  }
  return function repairWithinLimit(element, repair) {
    const count = counts.get(element) ?? 0;
    if (givenUp.has(element)) return;
    if (count === MAX_REPAIRS) {
      postponed.set(element, () => repairWithinLimit(element, repair));
    } else if (repair()) {
      if (counts.size === 0) setTimeout(endRound, ROUND_MS);
      counts.set(element, count + 1);
    }
  };
}

function createFollower({ statuses, mayLoad, onMove, onHold, onNoLongerHeld }) {
  const repairWithinLimit = createRepairLimit((element) => statuses.get(element) !== "held");
  function tellOfHeld(element, status) {
    const id = idOf(element);
    if (id === null ? !status : element.matches(embedSelector) || isPlaceholderPlace(element)) onHold(element, id);
  }
  function takeBack(element) {
    if (!statuses.has(element) || isScript(element)) return;
    statuses.set(element, "held");
    applyGrant(element, false);
  }
  function followAttribute(element, name) {
    const status = statuses.get(element);
    if (!status) return;
    const isKeptAttribute = name.startsWith("data-");
    const isLoaded = status !== "held" && mayLoad(element);
    if (isLoaded && !isKeptAttribute && element.hasAttribute(name) && ("src" in element || name !== "class")) return;
    repairWithinLimit(element, () => applyGrant(element, isLoaded, name));
    if (!isLoaded && isKeptAttribute) tellOfHeld(element, status);
  }
  function followChanges({ found, gone, attributes }) {
    for (const element of gone) {
      if (element.isConnected) {
        onMove(element);
        continue;
      }
      found.delete(element);
      passOnHeadRun(element, found);
      takeBack(element);
    }
    for (const { element, name } of attributes) {
      const isMark = markNames.includes(name);
      if (isMark && !element.hasAttribute(name)) {
        takeBack(element);
        onNoLongerHeld(element);
        statuses.delete(element);
      } else if (isMark || statuses.get(element) === "releasedOnce" && name.startsWith("data-")) {
        if (statuses.get(element) === "releasedOnce") statuses.set(element, "released");
        found.add(element);
      } else if (idOf(element) !== null) followAttribute(element, name);
    }
    return found;
  }
  return { followChanges, tellOfHeld };
}

function createPageRoots() {
  const roots = /* @__PURE__ */ new Set([window.document]);
  function watch(observer) {
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: markNames });
    }
  }
  return {
    watch,
    /**
     * From now on, also watches the root of this element: a component may have moved it into a shadow root of its own.
     */
    follow(element, observer) {
      roots.add(element.getRootNode());
      watch(observer);
    },
    /**
     * Ignores a value that cannot be searched: because of one wrong call, each later decision would end in an error.
     */
    add: (root) => "querySelectorAll" in root && roots.add(root),
    /** From now on, nothing is found or watched. */
    clear: () => roots.clear(),
    isStopped: () => roots.size === 0,
    /** All marked elements, in document order. */
    findMarked: () => [...roots].flatMap((root) => [
      ...(root === window.document ? nativeDocument : root).querySelectorAll(markedSelector)
    ])
  };
}

const BEFORE_RENDER = { "turbo:before-render": "newBody", "turbo:before-frame-render": "newFrame" };
function watchPageSnapshots(prepare, signal) {
  for (const [type, name] of Object.entries(BEFORE_RENDER)) {
    nativeDocument.addEventListener(type, (event) => prepare(event.detail[name], true), { signal });
  }
  nativeDocument.addEventListener("alpine:navigating", () => prepare(nativeDocument.documentElement, false), { signal });
  nativeDocument.addEventListener(
    "htmx:beforeHistorySave",
    (event) => {
      const { historyElt } = event.detail;
      historyElt.cloneNode = (isDeep) => {
        Reflect.deleteProperty(historyElt, "cloneNode");
        const copy = historyElt.cloneNode(isDeep);
        prepare(copy, false);
        return copy;
      };
    },
    { signal }
  );
}

function preload(script, isModule) {
  const link = nativeDocument.createElement("link");
  link.rel = isModule ? "modulepreload" : "preload";
  link.as = "script";
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce;
  link.href = script.src;
  for (const type of ["load", "error"]) link.addEventListener(type, () => link.remove());
  nativeDocument.head.append(link);
}

function createStandIns() {
  const madeByParser = /* @__PURE__ */ new WeakSet();
  const noteParserScripts = () => {
    for (const script of nativeDocument.querySelectorAll("script")) madeByParser.add(script);
  };
  if (!isParsed()) nativeDocument.addEventListener("readystatechange", noteParserScripts, { once: true });
  return (script) => {
    const isByParser = !isParsed() || madeByParser.has(script);
    let runner = script;
    try {
      if (!isByParser || !nativeDocument.querySelector("script[nonce]")) runner = standInFor(script);
    } catch (error) {
      if (!isByParser) {
        report(error);
        return void 0;
      }
    }
    if (script.src || isModule(releasedType(script))) linkToHeld(script, runner);
    return runner;
  };
}
function standInFor(script) {
  const standIn = nativeDocument.createElement("script");
  for (const attribute of script.attributes) {
    if (!/^(on.*|src)$/.test(attribute.name)) standIn.setAttributeNode(attribute.cloneNode());
  }
  standIn.nonce = script.nonce;
  if (script.hasAttribute("src")) standIn.src = trust("createScriptURL", script.src);
  else standIn.text = trust("createScript", script.text);
  return standIn;
}
function linkToHeld(script, runner) {
  makeStoppable(
    runner,
    (isGranted) => idsOf(script).every(isGranted),
    (type) => {
      if (runner !== script) {
        runner.replaceWith();
        if (type !== "abort") script.dispatchEvent(new CustomEvent(type));
      } else if (type === "abort") {
        script.before(script.cloneNode(true));
      }
    }
  );
}

const SLICE_MS = 8;
function createTaskQueue(next, onIdle) {
  let isBusy = false;
  async function work() {
    let sliceStart = Date.now();
    for (let task = next(); task; task = next()) {
      try {
        const result = task();
        if (isPromise(result)) await result;
      } catch (error) {
        report(error);
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
  const { scriptTimeout, mayRelease, mayRun = () => true, beforeRun, onSkipped, onAllReleased } = options;
  const standInFor = createStandIns();
  const page = pageMemory();
  const blocking = [];
  const deferred = [];
  const unordered = [];
  const preloads = [];
  const unorderedQueue = createTaskQueue(() => unordered.shift(), tellWhenDone);
  const orderedQueue = createTaskQueue(
    () => blocking.shift() ?? (isParsed() ? deferred.shift() : void 0),
    tellWhenDone
  );
  const preloadQueue = createTaskQueue(
    () => preloads.shift(),
    () => {
    }
  );
  if (page.running) blocking.push(() => page.running);
  let released = [];
  let didDeferredHang = false;
  function tellWhenDone() {
    if (released.length === 0 || unorderedQueue.isBusy() || orderedQueue.isBusy()) return;
    if (blocking.length > 0 || deferred.length > 0) return;
    const elements = released;
    released = [];
    onAllReleased(elements);
  }
  function canGo(element) {
    return mayRelease(element) && (!isScript(element) || mayRun(element));
  }
  function takeTurn(element) {
    if (canGo(element)) {
      released.push(element);
      return true;
    }
    onSkipped(element);
    return false;
  }
  function run(script, isAsync) {
    if (!takeTurn(script)) return void 0;
    beforeRun?.(script);
    noteLatestScript(script);
    const type = releasedType(script);
    const isCode = isJavaScript(type);
    const standIn = isCode ? standInFor(script) : script;
    const runner = standIn ?? script;
    const settled = isCode && standIn && script.src ? whenSettled(runner, scriptTimeout) : void 0;
    if (isAsync !== void 0) runner.async = isAsync;
    runner.type = type;
    script.before(runner);
    if (isCode) holdAgain(script, runner);
    if (runner !== script && !settled) runner.replaceWith();
    return settled;
  }
  async function runDeferred(script) {
    if (await run(script, didDeferredHang) === false) didDeferredHang = true;
    await pause();
  }
  function queueScript(script) {
    const type = releasedType(script);
    const isExternal = script.src !== "";
    if (script.noModule && !isModule(type)) return;
    if (script.hasAttribute("async") && (isModule(type) || isExternal)) unordered.push(() => void run(script));
    else if (isModule(type) || script.defer && isExternal) deferred.push(() => page.running = runDeferred(script));
    else blocking.push(() => page.running = run(script));
    if (isExternal && isJavaScript(type) && blocking.length + deferred.length > 1) {
      preloads.push(() => {
        if (canGo(script)) preload(script, isModule(type));
      });
    }
  }
  return (elements) => {
    for (const element of elements) {
      if (isScript(element)) queueScript(element);
      else unordered.push(() => void (takeTurn(element) && applyGrant(element, true)));
    }
    unorderedQueue.start();
    orderedQueue.start();
    preloadQueue.start();
  };
}
function whenSettled(script, timeout) {
  return new Promise((resolve) => {
    for (const type of ["load", "error", "abort"]) script.addEventListener(type, () => resolve(true), { once: true });
    setTimeout(() => resolve(false), timeout);
  });
}

function createGate(options) {
  const { isGranted, onNoLongerHeld, onAllReleased, mayRun, beforeRun, scriptTimeout } = options;
  const stopped = new AbortController();
  const statuses = /* @__PURE__ */ new WeakMap();
  const roots = createPageRoots();
  let unfinished = [];
  const loadedOnce = /* @__PURE__ */ new Set();
  let isScanDue = false;
  const mayLoad = (element) => statuses.get(element) === "releasedOnce" || idsOf(element).every(isGranted);
  const release = createRelease({
    scriptTimeout,
    ...mayRun && { mayRun },
    ...beforeRun && { beforeRun },
    mayRelease: (element) => !roots.isStopped() && element.isConnected && mayLoad(element) && runsInThisView(element),
    // The element was refused or removed while it waited for its turn, or an integration needs that it stays held.
    // Without a status it is looked at as a new one, so it can be released later.
    onSkipped: (element) => statuses.delete(element),
    onAllReleased
  });
  function releaseAs(status, elements) {
    for (const element of elements) setStatus(element, status);
    release(elements);
    elements.forEach(onNoLongerHeld);
  }
  function setStatus(element, status) {
    if (!statuses.has(element) && !isScript(element)) {
      observer.observe(element, { attributes: true, attributeFilter: [...markNames, ...watchedAttributes] });
    }
    statuses.set(element, status);
  }
  function releaseOrHold(elements) {
    const toRelease = [];
    const toTakeBack = [];
    unfinished = [];
    for (const element of elements) {
      const status = statuses.get(element);
      if (mayLoad(element)) {
        if (status && status !== "held") continue;
        if (unfinished.length > 0 || !isPassedByParser(element)) unfinished.push(element);
        else if (runsInThisView(element)) toRelease.push(element);
        else if (!isPreview()) statuses.set(element, "released");
      } else if (mustHold(element, status)) {
        if (status !== "held") toTakeBack.push(element);
        setStatus(element, "held");
        tellOfHeld(element, status);
      }
    }
    for (const element of toTakeBack.reverse()) applyGrant(element, false);
    releaseAs("released", toRelease);
  }
  const mustHold = (element, status) => status === void 0 ? isParsed() : !isScript(element);
  const onMove = (element) => roots.follow(element, observer);
  const { followChanges, tellOfHeld } = createFollower({ ...options, statuses, mayLoad, onMove });
  const observer = new MutationObserver((records) => {
    noteAddress();
    const changes = changesIn(records);
    if (!changes) return scan();
    const found = followChanges(changes);
    if (isScanDue) return;
    const all = /* @__PURE__ */ new Set([...unfinished, ...found]);
    if (all.size > 0) releaseOrHold(all);
  });
  watchPageSnapshots((root, isShownNext) => {
    for (const element of root.querySelectorAll(markedSelector)) {
      if (!element.closest("[x-persist]")) applyGrant(element, isShownNext && mayLoad(element));
    }
  }, stopped.signal);
  function scan() {
    isScanDue = false;
    roots.watch(observer);
    releaseOrHold(roots.findMarked());
  }
  const scanIfDue = () => isScanDue && scan();
  return {
    scan,
    applyGrants() {
      isScanDue = true;
      for (const each of loadedOnce) if (statuses.get(each) === "releasedOnce") statuses.set(each, "released");
      loadedOnce.clear();
      releaseOrHold(roots.findMarked().filter((element) => statuses.get(element) !== "held" && !mayLoad(element)));
      requestAnimationFrame(() => setTimeout(scanIfDue));
      setTimeout(scanIfDue, 200);
    },
    observe(root) {
      roots.add(root);
      scan();
    },
    releaseOnce(requested) {
      const isNamedOrGranted = (id) => idsOf(requested).includes(id) || isGranted(id);
      const isMeant = (each) => statuses.get(each) === "held" && idsOf(each).every(isNamedOrGranted);
      const elements = isPlaceholderPlace(requested) ? roots.findMarked().filter(isMeant) : [requested];
      for (const element of elements) loadedOnce.add(element);
      releaseAs("releasedOnce", elements);
    },
    stop() {
      observer.disconnect();
      stopped.abort();
      roots.clear();
    }
  };
}

function mayRun(script, integrations) {
  for (const integration of integrations) {
    const reason = integration.reasonToHold?.(script);
    if (!reason) continue;
    warnOnce(`<script> ${script.src} stays held: ${reason}`);
    return false;
  }
  return true;
}

function pageLanguage() {
  return nativeDocument.documentElement.lang || navigator.language;
}
function followPageLanguage(onChange) {
  const observer = new MutationObserver(() => onChange(pageLanguage()));
  observer.observe(nativeDocument.documentElement, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}

function createPort({ config, store, decisions, gate, changeView, viewFor, receipt }) {
  return {
    config,
    get state() {
      return store.state;
    },
    acceptAll(via) {
      const asked = via === "banner" ? store.state.decision?.unanswered : void 0;
      decisions.decideAndStore({ answer: acceptAllAnswers(config, store.state.signals.gpc), via, asked });
    },
    // Not limited to the services that the banner names: a visitor who presses "reject all" wants none of them to run.
    rejectAll: (via) => decisions.decideAndStore({ answer: () => false, via }),
    save: (choices, via) => decisions.decideAndStore({ answer: (id) => choices[id], via, otherwise: store.has }),
    show: (view) => changeView({ view }),
    hide: () => changeView({ view: store.state.view === "preferences" ? viewFor(store.state.decision) : "none" }),
    releaseOnce: gate.releaseOnce,
    receipt,
    report
  };
}

function createStore(initial) {
  const listeners = /* @__PURE__ */ new Set();
  let state = freezeData(initial);
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
      state = freezeData({ ...state, ...change });
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

function createUiLoader(loadUi, port, onFailure) {
  let handle;
  let waiting = [];
  let isMounting = false;
  let isDestroyed = false;
  function mount() {
    isMounting = true;
    tryOrGiveUp(
      () => continueWith(
        loadUi(),
        (module) => whenBody(() => tryOrGiveUp(() => continueWith(module.mount(port), useMounted)))
      )
    );
  }
  function tryOrGiveUp(act) {
    try {
      act();
    } catch (error) {
      giveUp(error);
    }
  }
  function continueWith(value, next) {
    if (isPromise(value)) value.then(next).then(void 0, giveUp);
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
  function giveUp(error) {
    isMounting = false;
    waiting = [];
    if (isDestroyed) return;
    onFailure();
    warnOnce(
      `the interface could not be loaded: ${error}. It needs Chrome 93, Firefox 101, Safari 16.4 or later. Everything stays held; the next click on a settings link tries again.`
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

const VENDOR_TIMEOUT_MS = 1e4;
const LOOK_EVERY_MS = 200;
function callVendor(name, method, args, waited = 0) {
  const root = Reflect.get(window, name);
  const found = method ? Object(root)[method] : root;
  if (typeof found === "function") found.apply(root, args);
  else if (waited < VENDOR_TIMEOUT_MS) {
    setTimeout(() => callVendor(name, method, args, waited + LOOK_EVERY_MS), LOOK_EVERY_MS);
  }
}

const LIST_NAME = /q(ueue)?$/i;
function dropQueuedCalls(root) {
  const lists = typeof root === "function" ? Object.entries(root).filter(([name]) => LIST_NAME.test(name)) : [["", root]];
  for (const [, list] of lists) {
    if (Array.isArray(list) && list.push === Array.prototype.push) list.length = 0;
  }
}

function createVendorCalls(config, store, arrival) {
  const page = pageMemory();
  page.stubs ??= /* @__PURE__ */ new Map();
  const { stubs } = page;
  const madeWay = /* @__PURE__ */ new Set();
  const wasGranted = /* @__PURE__ */ new Map();
  let hasArrived = !arrival;
  arrival?.then(() => {
    hasArrived = true;
  });
  let waiting = [];
  const isStub = (name) => stubs.has(name) && Reflect.get(window, name) === stubs.get(name);
  const isGranted = ({ id }) => store.state.grants[id] === true;
  const isAwaited = (service) => service.vendorIds.length > 0 && (service.integration || !hasArrived) && isGranted(service) && !madeWay.has(service.id);
  function track(id, run) {
    if (store.has(id)) runSafely(run);
    else if (store.state.decision?.choices[id] === void 0 && config.services.some((service) => service.id === id && service.earlyCalls === "replay")) {
      waiting.push({ id, run });
    }
  }
  function knownCalls() {
    return config.services.flatMap(
      (service) => [service.calls ?? []].flat().map((path) => {
        const [name = "", method] = `${path}`.split(".");
        return { service, name, method };
      })
    );
  }
  const grantedUsersOf = (name) => knownCalls().flatMap((call) => call.name === name && isGranted(call.service) ? call.service : []);
  const isLeftToVendor = (name) => grantedUsersOf(name).some((service) => !isAwaited(service));
  function addStub({ id }, name, method) {
    if (globalOf(name) !== void 0 && !isStub(name)) return;
    const stub = (...args) => {
      const run = () => callVendor(name, method, args);
      const [awaited] = grantedUsersOf(name);
      if (awaited) waiting.push({ id: awaited.id, run });
      else track(id, run);
    };
    const root = method ? Object.assign(stubs.get(name) ?? {}, { [method]: stub }) : stub;
    stubs.set(name, root);
    Reflect.set(window, name, root);
  }
  function removeStub(name) {
    if (isStub(name) && !Reflect.deleteProperty(window, name)) Reflect.set(window, name, void 0);
  }
  function dropEarlyCalls() {
    for (const { service, name } of knownCalls()) {
      if (!isAwaited(service) || service.earlyCalls === "replay" || wasGranted.get(service.id) !== false) continue;
      if (!hasHeldScript(service)) dropQueuedCalls(globalOf(name));
    }
    for (const service of config.services) wasGranted.set(service.id, wasGranted.get(service.id) || isGranted(service));
  }
  function apply() {
    dropEarlyCalls();
    for (const { name } of knownCalls()) if (isLeftToVendor(name)) removeStub(name);
    const ready = waiting;
    waiting = [];
    queueMicrotask(() => {
      for (const { service, name, method } of knownCalls()) {
        if (!isLeftToVendor(name)) addStub(service, name, method);
      }
      for (const { id, run } of ready) track(id, run);
    });
  }
  return {
    apply,
    track,
    makeWay(ids) {
      const ready = config.services.filter((service) => isNamedBy(ids, service));
      const hasStubs = ready.some(isAwaited);
      for (const { id } of ready) madeWay.add(id);
      if (hasStubs) apply();
    }
  };
}
const isNamedBy = (ids, { id, category }) => ids.includes(id) || ids.includes(category);
function hasHeldScript(service) {
  return [...nativeDocument.querySelectorAll("script[data-consent]")].some((script) => isNamedBy(idsOf(script), service));
}

function createChangeView(store, ui) {
  return (change, previous = store.state) => {
    const { view: before } = store.state;
    store.set(change);
    const { view } = store.state;
    if (view === "none") runSafely(() => ui().handle?.update(store.state));
    else ui().use((handle) => showView(handle, view, before));
    if (view !== before && before !== "none") announce("akkoord:hide", { view: before });
    store.notify(previous);
  };
  function showView(handle, view, before) {
    handle.update(store.state);
    if (view !== before && view === store.state.view) announce("akkoord:show", { view });
  }
}

function createConsent({ config: given, integrations, fetchPreset, loadUi, version }) {
  const { config, arrival } = fetchPresets(given, fetchPreset, () => effects.refresh());
  const stop = new AbortController();
  const { signal } = stop;
  const signals = readSignals();
  const language = config.language || pageLanguage();
  const store = createStore({ decision: null, grants: grantsOf(config, null), signals, view: "none", language });
  const isAsked = asksConsent(config) && !(signals.gpc && config.gpc === "reject-silently");
  const viewFor = (decision) => decision && !decision.unanswered || !isAsked || isAskedByOuterPage() ? "none" : "banner";
  const gate = createGate({
    isGranted: store.has,
    scriptTimeout: config.scriptTimeout,
    mayRun: (script) => mayRun(script, integrations),
    // It can be the snippet of a vendor, which loads nothing where it finds a stub.
    beforeRun: (script) => calls.makeWay(idsOf(script)),
    onHold: (element, id) => ui.use((handle) => id === null ? handle.declare(element) : handle.hold(element, id)),
    onNoLongerHeld: (element) => ui.handle?.unhold(element),
    onAllReleased: (elements) => announce("akkoord:released", { elements })
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
    onMade: addons.tell
  });
  const port = createPort({ config, store, decisions, gate, changeView, viewFor, receipt });
  const ui = createUiLoader(
    // The banner names providers, and these are facts of presets.
    () => arrival?.then(loadUi) ?? loadUi(),
    port,
    // Called when the interface could not be loaded: no layer is shown.
    () => {
      const previous = store.state;
      store.set({ view: "none" });
      store.notify(previous);
    }
  );
  const stopFollowing = config.language ? () => {
  } : followPageLanguage((language2) => changeView({ language: language2 }));
  const akkoord = createAkkoord({ store, port, gate, track: calls.track, changeView, stopFollowing, version, destroy });
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
      // If no layer must be shown, the interface shows the button.
      showSettingsButton: () => ui.use((handle) => handle.update(store.state))
    });
    whenOuterLibraryChanges(() => {
      const { view, decision: decision2 } = store.state;
      const next = viewFor(decision2);
      if (view !== "preferences" && view !== next) changeView({ view: next });
    }, signal);
    announce("akkoord:ready", { state: store.state });
  }
  function fail(error) {
    ui.destroy();
    changeView({ view: "none" });
    announce("akkoord:error", { error });
  }
  function destroy() {
    stop.abort();
    stopFollowing();
    gate.stop();
    ui.destroy();
    if (window.akkoord === akkoord) delete window.akkoord;
    announce("akkoord:destroy", { state: store.state });
  }
  function begin() {
    addons.publish(akkoord);
    if (config.embedded || !isInForeignFrame()) whenActivated(() => signal.aborted || start());
  }
  return { akkoord, begin };
}

function start(makeOptions) {
  const running = runningOn(window);
  if (running && hasListeners()) {
    warnOnce("the library was started twice on this page; the second start is ignored.");
    return running;
  }
  nativeDocument.addEventListener("akkoord:hear", (event) => event.preventDefault());
  return startInDocument(makeOptions, running);
}
function startInDocument(makeOptions, running) {
  running?.destroy();
  const { startReceipts, ...options } = makeOptions();
  const { akkoord, begin } = createConsent(options);
  window.akkoord = akkoord;
  begin();
  if (options.config.receipts) {
    startReceipts(akkoord).catch((error) => warnOnce(`no receipts are kept, their file did not load: ${error}`));
  }
  const { documentElement: root } = nativeDocument;
  new MutationObserver(() => {
    const { documentElement } = nativeDocument;
    if (window.akkoord === akkoord && documentElement && documentElement !== root && !hasListeners())
      startInDocument(makeOptions, akkoord);
  }).observe(window.document, { childList: true });
  return akkoord;
}
function hasListeners() {
  return !nativeDocument.dispatchEvent(new CustomEvent("akkoord:hear", { cancelable: true }));
}

function init(config, options = {}) {
  const resolved = resolveOrReport(config);
  if (!resolved) return createInert(resolveConfig({}, presetCookies), "0.1.0");
  if (typeof document === "undefined") return createInert(resolved, "0.1.0");
  const { services = {} } = options;
  return start(() => ({
    config: resolved,
    fetchPreset(service) {
      const preset = presetOf(service, services);
      return (typeof preset === "function" ? preset() : preset) ?? builtInCalls(service);
    },
    integrations: [...integrationsFor(resolved), ...ownIntegrations(config)],
    loadUi: options.loadUi ?? (() => noInterface),
    startReceipts: async (akkoord) => (await import('./keep-receipts.js')).keepReceipts(akkoord),
    version: "0.1.0"
  }));
}
function presetOf({ preset = "" }, services) {
  return hasOwn(services, preset) ? services[preset] : void 0;
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

export { init as a, isPromise as b, hasSettingsLink as h, inTime as i };
