import { p as preferences$1 } from './en.js';
import { p as preferences } from './nl.js';
import { s as siteStatement, C as COOKIE_COLUMNS, b as placeOf, c as cellsOf, f as factsOf, a as statementsOf, p as providerStatement, e as formatMoment, g as formatPeriod, d as declare } from './declaration-texts.js';
import { c as createWords } from './words.js';
import { withPresetFacts } from '../services/preset-facts.js';
import { cookiePurpose } from '../services/preset-purposes.js';
import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { c as createHost, s as setLanguage, a as createSheet, b as createRateLimit, f as focus, d as isInPage, p as putInPage } from './index.js';
import { createContext, render } from 'preact';
import { w as withoutNamesakes } from './signals.js';
import { useContext, useRef, useState } from 'preact/hooks';
import { n as nativeDocument } from './native-document.js';
import { i as isSafe, p as piecesOf, s as signalSentence } from './rich-text.js';
import { i as idsIn } from './ids-in.js';
import { i as isExemption } from './resolve-config.js';
import './freeze-data.js';
import './has-own.js';
import './google-consent-types.js';
import './complete-service.js';
import './own-data.js';
import '../services/built-in-presets.js';
import '../services/google-analytics.js';
import '../services/google-maps.js';
import '../services/meta-pixel.js';
import '../services/vimeo.js';
import '../services/youtube.js';
import '../services/preset-providers.js';
import './headless.js';
import './find-record.js';
import './decision.js';
import './addon-context.js';
import './lifecycle.js';
import './warn-once.js';
import './load-script.js';
import './matches-cookie.js';
import '../integrations/for-config.js';
import './google-tags.js';
import '../integrations/google-queue.js';
import '../integrations/watch-global.js';
import '../integrations/google-analytics.js';
import '../integrations/gtag.js';
import '../integrations/google-consent-mode.js';
import '../integrations/google-decision-event.js';
import '../integrations/google-tag-manager.js';
import '../services/preset-cookies.js';
import '../services/preset-file.js';
import 'js-cookie';

var declarationCss = ":host{overflow-wrap:break-word;display:block;container-type:inline-size}[part=title]{font:inherit;margin:1.6em 0 .3em;font-size:1.2em;font-weight:600}p{margin:.3em 0}dt{font-weight:600}a{color:inherit}[part=about]{flex-wrap:wrap;gap:4px 20px;display:flex}[part=service]{margin:1em 0 1.4em}button{border-radius:var(--akkoord-button-radius,8px);min-height:44px;color:inherit;font:inherit;cursor:pointer;background:0 0;border:1px solid;margin:8px 0;padding:8px 18px}:focus-visible{outline-offset:2px;outline:2px solid}@media print{button{display:none}tr{break-inside:avoid}}";

var tableCss = "dl{grid-template-columns:fit-content(45%) 1fr;gap:4px 16px;display:grid}dl,dd{margin:0}table{color:inherit;border-collapse:collapse;width:100%;font-size:.9em;line-height:1.45}caption{text-align:start;padding:8px 0}th,td{border-top:1px solid var(--ak-line,#8886);text-align:start;vertical-align:top;padding:8px 12px 8px 0;font-weight:400}thead th{font-weight:600}th:first-child{min-width:7em}td{overflow-wrap:anywhere;min-width:6em}code,pre{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,monospace}small{display:block}";

var narrowTableCss = "dl,table,caption,tbody,tr,th,td{width:auto;display:block}table{position:relative}thead{clip-path:inset(50%);position:absolute}tr{border-top:1px solid var(--ak-line,#8886);padding:8px 0}th,td{border:0;padding:2px 0}td:before{content:attr(data-label) \": \";font-weight:600}";

const Context = createContext(null);
function InterfaceProvider({ port, words, children }) {
  return /* @__PURE__ */ jsx(Context.Provider, { value: { port, words }, children });
}
function useWords() {
  return useInterface().words;
}
function usePort() {
  return useInterface().port;
}
function useInterface() {
  const context = useContext(Context);
  if (!context) throw new Error("akkoord: this component must be rendered inside an InterfaceProvider.");
  return context;
}

function createRenderHost(name, ...sheets) {
  const { host, root } = createHost(name, ...sheets);
  return {
    host,
    root,
    render(content, context) {
      setLanguage(host, context.words.language);
      const show = () => render(/* @__PURE__ */ jsx(InterfaceProvider, { ...context, children: content }), root);
      withoutNamesakes("createElementNS", () => withoutNamesakes("createTextNode", show));
    },
    remove() {
      render(null, root);
      host.replaceWith();
    }
  };
}

const PAUSE_MS$1 = 300;
function whenHydrated(element, run) {
  if (element.isConnected && isInDehydrated(element)) setTimeout(whenHydrated, PAUSE_MS$1, element, run);
  else run();
}
function isInDehydrated(element) {
  const walker = nativeDocument.createTreeWalker(window.document);
  walker.currentNode = element;
  do {
    const place = walker.currentNode;
    let closed = 0;
    while (walker.previousSibling()) {
      const before = walker.currentNode;
      if (!isComment(before)) continue;
      if (/^\/[$&]$/.test(before.data)) closed += 1;
      else if (!/^(\$[?!~]?|&)$/.test(before.data)) continue;
      else if (closed > 0) closed -= 1;
      else if (isDehydrated(before)) return true;
    }
    walker.currentNode = place;
  } while (walker.parentNode());
  return false;
}
function isDehydrated(boundary) {
  const entry = Object.entries(boundary).find(([name]) => name.startsWith("__reactFiber$"));
  const fiber = entry?.[1];
  return [fiber, fiber?.alternate ?? fiber].every((each) => Boolean(each?.memoizedState?.dehydrated));
}
function isComment(node) {
  return node.nodeType === 8;
}

const MAX_WAIT_MS = 5e3;
const PAUSE_MS = 200;
function whenTakenOver(run) {
  const runWhenIdle = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 1e3 });
    else setTimeout(run, PAUSE_MS);
  };
  const wait = () => {
    if (nativeDocument.readyState === "complete" || !hasLateScripts()) {
      runWhenIdle();
      return;
    }
    const stop = new AbortController();
    const go = () => {
      stop.abort();
      clearTimeout(timer);
      runWhenIdle();
    };
    const timer = setTimeout(go, MAX_WAIT_MS);
    addEventListener("load", go, { signal: stop.signal });
  };
  if (nativeDocument.readyState !== "loading") {
    wait();
    return;
  }
  const parsed = new AbortController();
  const begin = () => {
    parsed.abort();
    wait();
  };
  nativeDocument.addEventListener("DOMContentLoaded", begin, { signal: parsed.signal });
  nativeDocument.addEventListener("readystatechange", () => nativeDocument.readyState === "complete" && begin(), {
    signal: parsed.signal
  });
}
function hasLateScripts() {
  return [...nativeDocument.querySelectorAll("script[src]:not([data-consent]),script[type=module]")].some(
    ({ async, type }) => async || type === "module"
  );
}

function SafeLink({ href, children }) {
  if (!href || !isSafe(href)) return /* @__PURE__ */ jsx("span", { part: "text", children });
  return /* @__PURE__ */ jsx("a", { part: "text", href, children });
}

function About({ declaration }) {
  const words = useWords();
  const statement = siteStatement(declaration, words);
  return /* @__PURE__ */ jsxs("p", { part: "about", children: [
    statement && /* @__PURE__ */ jsx(SafeLink, { href: declaration.controller.privacyUrl, children: statement }),
    /* @__PURE__ */ jsx("span", { children: words.say("revision", { revision: declaration.revision }) })
  ] });
}

function Button({ part, label, describedBy, onPress, children }) {
  return /* @__PURE__ */ jsx(
    "button",
    {
      type: "button",
      part: `button ${part}`,
      "aria-label": label,
      "aria-describedby": describedBy,
      onClick: () => onPress(),
      children
    }
  );
}

function RichText({ text }) {
  return piecesOf(text).map((piece) => /* @__PURE__ */ jsx(SafeLink, { href: piece.href, children: piece.text }));
}

function CookieTable({ name, services }) {
  const { say } = useWords();
  const cookies = services.flatMap((service) => service.cookies);
  const columns = COOKIE_COLUMNS.map((key) => say(key));
  if (cookies.length === 0) return null;
  return /* @__PURE__ */ jsxs("table", { part: "table", role: "table", children: [
    /* @__PURE__ */ jsx("caption", { children: say("caption", { name }) }),
    /* @__PURE__ */ jsx("thead", { role: "rowgroup", children: /* @__PURE__ */ jsx("tr", { role: "row", children: columns.map((column) => /* @__PURE__ */ jsx("th", { role: "columnheader", children: column })) }) }),
    /* @__PURE__ */ jsx("tbody", { role: "rowgroup", children: cookies.map((cookie) => /* @__PURE__ */ jsx(CookieRow, { cookie, columns })) })
  ] });
}
function CookieRow({ cookie, columns }) {
  const place = placeOf(cookie);
  return /* @__PURE__ */ jsxs("tr", { role: "row", children: [
    /* @__PURE__ */ jsxs("th", { role: "rowheader", children: [
      /* @__PURE__ */ jsx("code", { children: cookie.name }),
      place && /* @__PURE__ */ jsx("small", { children: place })
    ] }),
    cellsOf(cookie).map((text, i) => /* @__PURE__ */ jsx("td", { role: "cell", "data-label": columns[i + 1], children: /* @__PURE__ */ jsx(RichText, { text }) }))
  ] });
}

function ServiceFacts({ service }) {
  const words = useWords();
  const facts = factsOf(service);
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    statementsOf(service, words).map((statement) => /* @__PURE__ */ jsx("p", { children: statement })),
    facts.length > 0 && /* @__PURE__ */ jsx("dl", { children: facts.map(({ term, text }) => /* @__PURE__ */ jsxs(Fragment, { children: [
      /* @__PURE__ */ jsx("dt", { children: words.say(term) }),
      /* @__PURE__ */ jsx("dd", { children: /* @__PURE__ */ jsx(RichText, { text }) })
    ] })) }),
    service.privacyUrl && /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx(SafeLink, { href: service.privacyUrl, children: providerStatement(service, words) }) })
  ] });
}

function outcomeOf({ id, required, services }, { decision, grants }, { say }) {
  if (required) return say("alwaysOn");
  const granted = services.filter((service) => grants[service.id]);
  const isGranted = grants[id] || granted.length > 0 && granted.length === services.length;
  if (isGranted) return say("allowed");
  if (granted.length > 0) return `${say("partly")}: ${granted.map(({ name }) => name).join(say("comma"))}`;
  return !decision || decision.unanswered?.includes(id) ? say("undecided") : say("refused");
}

function Declaration({ declaration, state, heading: Heading }) {
  const { say } = useWords();
  const port = usePort();
  return /* @__PURE__ */ jsxs("div", { class: "declaration", children: [
    /* @__PURE__ */ jsx(Heading, { part: "title", children: say("what") }),
    /* @__PURE__ */ jsx("p", { part: "text", children: say("whatText") }),
    declaration.categories.map((category) => /* @__PURE__ */ jsx(CategorySection, { category, state, heading: Heading }, category.id)),
    /* @__PURE__ */ jsx(About, { declaration }),
    /* @__PURE__ */ jsx(Button, { part: "customize", onPress: () => port.show("preferences"), children: say("settings") })
  ] });
}
function CategorySection({ category, state, heading: Heading }) {
  const words = useWords();
  return /* @__PURE__ */ jsxs("section", { part: "category", children: [
    /* @__PURE__ */ jsx(Heading, { part: "title", children: category.name }),
    category.description && /* @__PURE__ */ jsx("p", { part: "text", children: /* @__PURE__ */ jsx(RichText, { text: category.description }) }),
    /* @__PURE__ */ jsxs("p", { children: [
      `${words.say("choice")}: `,
      /* @__PURE__ */ jsx("strong", { children: outcomeOf(category, state, words) })
    ] }),
    category.services.map((service) => /* @__PURE__ */ jsxs("div", { part: "service", children: [
      /* @__PURE__ */ jsx("strong", { children: service.name }),
      /* @__PURE__ */ jsx(ServiceFacts, { service })
    ] }, service.id)),
    /* @__PURE__ */ jsx(CookieTable, { name: category.name, services: category.services })
  ] });
}

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
function headingBelow(target) {
  const headings = [...nativeDocument.querySelectorAll("h1,h2,h3,h4,h5")];
  const before = headings.filter((heading) => isBefore(heading, target));
  const level = Number(before.at(-1)?.localName.slice(1) ?? 1);
  return HEADINGS[level] ?? "h6";
}
function isBefore(heading, target) {
  return (heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const NARROW$1 = "@container (max-width: 560px)";
function createDeclarations() {
  const sheet = createSheet(`${tableCss}${NARROW$1}{${narrowTableCss}}${declarationCss}`);
  const hosts = /* @__PURE__ */ new Map();
  const placed = /* @__PURE__ */ new WeakSet();
  const usePutBack = createRateLimit();
  let isTakenOver = false;
  whenTakenOver(() => {
    isTakenOver = true;
    for (const target of hosts.keys()) show(target);
  });
  function show(target) {
    whenHydrated(target, () => {
      placed.add(target);
      putBack();
    });
  }
  function putBack() {
    for (const [target, { host }] of hosts) {
      if (placed.has(target) && host.parentNode !== target && usePutBack()) target.append(host);
    }
  }
  function remove(target) {
    hosts.get(target)?.remove();
    hosts.delete(target);
  }
  return {
    add(target) {
      if (hosts.has(target)) return;
      const renderHost = createRenderHost("declaration", sheet);
      hosts.set(target, renderHost);
      if (isTakenOver) show(target);
    },
    update({ context, declaration, state }) {
      for (const [target, renderHost] of hosts) {
        renderHost.render(
          /* @__PURE__ */ jsx(Declaration, { declaration, state, heading: headingBelow(target) }),
          context
        );
      }
    },
    remove,
    putBack,
    destroy() {
      for (const target of hosts.keys()) remove(target);
    }
  };
}

var placeholderCss = ":host{background:var(--ak-surface)!important;outline:1px solid var(--ak-line)!important;outline-offset:-1px!important;overflow:auto!important;container-type:size!important}[part=placeholder]{box-sizing:border-box;text-align:center;min-height:100cqh;font-size:var(--ak-size);overflow-wrap:anywhere;align-content:safe center;justify-items:center;gap:8px;padding:16px;display:grid}strong{font-weight:var(--ak-weight)}p{max-width:46ch;color:var(--ak-muted);margin:0;font-size:.93em}[part=actions]{flex-wrap:wrap;justify-content:center;align-items:center;gap:4px 16px;display:flex}[part~=customize]{color:var(--ak-accent);border-color:#0000;padding:8px;font-weight:400}label{cursor:pointer;align-items:center;gap:8px;min-height:44px;display:flex}input{width:20px;height:20px;accent-color:var(--ak-accent);flex:none;margin:0}@container (height<=13.75em){[part=placeholder]{gap:2px;padding:6px 12px}}";

function embedFacts(embed, ids, config, words) {
  const items = [...config.categories, ...config.services];
  const known = ids.map((id) => items.find((item) => item.id === id) ?? { id });
  const services = config.services.filter(({ id }) => ids.includes(id));
  const name = known.map((item) => words.nameOf(item)).join(words.say("comma"));
  const providers = services.flatMap(({ provider }) => words.text(provider) ?? []).join(words.say("comma"));
  return {
    title: embed.title || name,
    name,
    // A category has no provider: then the host is named to which the request would go.
    provider: providers || hostnameOf(embed.dataset.consentSrc) || name,
    privacyUrl: services[0]?.privacyUrl,
    isKnown: ids.every((id) => items.some((item) => item.id === id)),
    alwaysId: ids.length === 1 ? alwaysIdOf(ids[0], config) : void 0
  };
}
function alwaysIdOf(id, config) {
  const service = config.services.find((candidate) => candidate.id === id);
  const category = config.categories.find((candidate) => candidate.id === (service?.category ?? id));
  if (category && category.services.length < 2) return category.id;
  return service && category?.granular ? id : void 0;
}
function hostnameOf(address) {
  if (address === void 0) return "";
  try {
    return new URL(address, nativeDocument.baseURI).hostname;
  } catch {
    return "";
  }
}

const HIDDEN = "var(--akkoord-hidden)";
const KEPT = "--akkoord-display";
const isHtml = (element) => "offsetWidth" in element;
const isHidden = ({ style }) => style.getPropertyValue("display") === HIDDEN;
function hideEmbed({ style }) {
  copy(style, "display", KEPT);
  style.setProperty("--akkoord-hidden", "none");
  style.setProperty("display", HIDDEN, "important");
}
function showEmbed(embed) {
  const { style } = embed;
  if (isHidden(embed)) copy(style, KEPT, "display");
  style.removeProperty(KEPT);
  style.removeProperty("--akkoord-hidden");
}
function copy(style, from, to) {
  style.setProperty(to, style.getPropertyValue(from), style.getPropertyPriority(from));
}

function Placeholder({ facts, onLoadOnce }) {
  const { say } = useWords();
  const port = usePort();
  const always = useRef(null);
  const { title, name, provider, privacyUrl, isKnown, alwaysId } = facts;
  function load() {
    if (alwaysId && always.current?.checked) port.save({ [alwaysId]: true }, "placeholder");
    else onLoadOnce();
  }
  return /* @__PURE__ */ jsxs("div", { part: "placeholder", children: [
    /* @__PURE__ */ jsx("strong", { part: "title", id: "title", children: title }),
    /* @__PURE__ */ jsx("p", { part: "text", children: say("held", { provider }) }),
    /* @__PURE__ */ jsxs("div", { part: "actions", children: [
      isKnown && // With several videos of one service on a page, the description tells which of them the button loads.
      /* @__PURE__ */ jsx(Button, { part: "load", describedBy: "title", onPress: load, children: say("load", { name }) }),
      alwaysId && /* @__PURE__ */ jsxs("label", { children: [
        /* @__PURE__ */ jsx("input", { ref: always, type: "checkbox", part: "switch" }),
        say("always", { name })
      ] }),
      /* @__PURE__ */ jsx(Button, { part: "customize", onPress: () => port.show("preferences"), children: say("settings") }),
      privacyUrl && /* @__PURE__ */ jsx(SafeLink, { href: privacyUrl, children: say("policy") })
    ] })
  ] });
}

const PROPERTIES = "width height min-width min-height max-width max-height aspect-ratio box-sizing position inset z-index float vertical-align margin padding border-width border-radius flex order place-self grid-area";
function measureShown(embed) {
  const { display, width, height } = getComputedStyle(embed);
  return { display, width, height };
}
function boxOf(embed, shown) {
  const style = getComputedStyle(embed);
  return boxRule(shown, (name) => usedValue(name, style.getPropertyValue(name), style, shown));
}
function boxOfPlace(place, shown) {
  const style = getComputedStyle(place);
  const own = { height: "auto", "min-height": style.height, "max-height": "none" };
  const rule = boxRule(shown, (name) => own[name] ?? style.getPropertyValue(name));
  return `${rule}:host{container-type:normal!important}[part=placeholder]{min-height:0!important}`;
}
function boxRule({ display }, use) {
  const rules = PROPERTIES.split(" ").map((name) => `${name}:${use(name)}!important;`);
  const own = display.startsWith("inline") ? "inline-block" : "block";
  return `:host{${rules.join("")}border-style:solid!important;display:${own}!important}`;
}
function usedValue(name, value, { aspectRatio }, shown) {
  if (value !== "auto") return value;
  if (name === "width") return shown.width;
  if (name === "height" && !/\d/.test(aspectRatio)) return shown.height;
  return value;
}

const isPlaceholderPlace = (embed) => embed.hasAttribute("data-consent-placeholder");
function createPlaceholder(embed, sheets) {
  const renderHost = createRenderHost("placeholder");
  const { host, root } = renderHost;
  const box = createSheet();
  const useFit = createRateLimit();
  let isShown = false;
  function isInPlace() {
    if (root.adoptedStyleSheets.length === 0) return false;
    return embed.nextSibling === host && (isShown ? isHidden(embed) : measureShown(embed).display === "none");
  }
  function* takePlace() {
    box.replaceSync(":host{display:none!important}");
    showEmbed(embed);
    yield;
    const shown = measureShown(embed);
    isShown = shown.display !== "none";
    yield;
    if (isShown) hideEmbed(embed);
    yield;
    const rule = isShown && (isPlaceholderPlace(embed) ? boxOfPlace(embed, shown) : boxOf(embed, shown));
    yield;
    if (rule) box.replaceSync(rule);
    if (host.slot !== embed.slot) host.slot = embed.slot;
    if (embed.nextSibling !== host) embed.after(host);
    root.adoptedStyleSheets = [...sheets, box];
  }
  return {
    update({ config, context }, id) {
      const { grants } = context.port.state;
      const ids = idsIn(id);
      const missing = ids.filter((needed) => !grants[needed]);
      const facts = embedFacts(embed, missing.length > 0 ? missing : ids, config, context.words);
      renderHost.render(/* @__PURE__ */ jsx(Placeholder, { facts, onLoadOnce: () => context.port.releaseOnce(embed) }), context);
    },
    fit: takePlace,
    useFit,
    useFitIfLost: () => !isInPlace() && useFit(),
    remove() {
      const hadFocus = root.activeElement !== null;
      showEmbed(embed);
      renderHost.remove();
      if (hadFocus) focus(embed);
    }
  };
}

function createFitQueue() {
  const waiting = /* @__PURE__ */ new Set();
  function flush() {
    const all = [...waiting];
    waiting.clear();
    fitTogether(all);
  }
  return {
    add(placeholder) {
      if (waiting.size === 0) queueMicrotask(flush);
      waiting.add(placeholder);
    },
    delete: (placeholder) => waiting.delete(placeholder),
    flush
  };
}
function fitTogether(placeholders) {
  const fits = placeholders.map((placeholder) => placeholder.fit());
  while (fits.filter((fit) => !fit.next().done).length > 0) ;
}

const MIN_SIZE_PX = 40;
const hasRoom = (embed) => isHtml(embed) && (isPlaceholderPlace(embed) || Math.min(embed.offsetWidth, embed.offsetHeight) >= MIN_SIZE_PX);

function removeClonedHosts() {
  for (const host of nativeDocument.querySelectorAll("akkoord-placeholder,akkoord-declaration")) {
    if (host.shadowRoot) continue;
    const embed = host.previousElementSibling;
    if (embed && isHtml(embed)) showEmbed(embed);
    host.replaceWith();
  }
}

const isInThisPage = (embed) => embed.getRootNode({ composed: true }) === window.document;
function createPlaceholders(look) {
  const held = /* @__PURE__ */ new Map();
  const placeholders = /* @__PURE__ */ new Map();
  const fitQueue = createFitQueue();
  const sheets = [look, createSheet(placeholderCss)];
  let current;
  let isTakenOver = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.flatMap(({ isIntersecting, target }) => isIntersecting && hasRoom(target) ? target : []);
      for (const embed of near) {
        observer.unobserve(embed);
        whenHydrated(embed, () => build(embed));
      }
      fitQueue.flush();
    },
    { rootMargin: "100%" }
  );
  const pageObserver = new MutationObserver((records) => {
    for (const [embed, placeholder] of placeholders) {
      const isAround = (node) => embed.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINS;
      const about = records.filter(({ target }) => target === embed || isAround(target));
      if (about.length === 0) continue;
      const isStyle = about.every(({ attributeName }) => attributeName === "style");
      if (isStyle ? placeholder.useFitIfLost() : placeholder.useFit()) fitQueue.add(placeholder);
    }
    fitQueue.flush();
  });
  function build(embed) {
    const id = held.get(embed);
    if (id === void 0 || !current || placeholders.has(embed)) return;
    const placeholder = createPlaceholder(embed, sheets);
    placeholders.set(embed, placeholder);
    placeholder.update(current, id);
    fitQueue.add(placeholder);
    const attributeFilter = ["class", "hidden"];
    pageObserver.observe(embed.getRootNode(), { subtree: true, attributes: true, attributeFilter });
    pageObserver.observe(embed, { attributes: true, attributeFilter: ["style", "slot", ...attributeFilter] });
  }
  function unhold(embed) {
    held.delete(embed);
    observer.unobserve(embed);
    const placeholder = placeholders.get(embed);
    if (!placeholder) return;
    placeholders.delete(embed);
    fitQueue.delete(placeholder);
    placeholder.remove();
  }
  function fitAll() {
    for (const placeholder of placeholders.values()) fitQueue.add(placeholder);
    fitQueue.flush();
  }
  function observeAll() {
    if (current && isTakenOver) for (const embed of held.keys()) observer.observe(embed);
  }
  whenTakenOver(() => {
    isTakenOver = true;
    observeAll();
  });
  addEventListener("resize", fitAll);
  return {
    hold(embed, id) {
      if (!isInThisPage(embed)) return;
      const isKnown = held.has(embed);
      held.set(embed, id);
      if (isKnown) {
        if (current) placeholders.get(embed)?.update(current, id);
        return;
      }
      if (isHtml(embed)) showEmbed(embed);
      if (current && isTakenOver) observer.observe(embed);
    },
    unhold,
    tidy() {
      for (const embed of held.keys()) if (!isInThisPage(embed)) unhold(embed);
      removeClonedHosts();
      for (const placeholder of placeholders.values()) if (placeholder.useFitIfLost()) fitQueue.add(placeholder);
      fitQueue.flush();
    },
    update(view) {
      const previous = current;
      current = view;
      if (!previous) observeAll();
      if (previous?.context === view.context) return;
      for (const [embed, placeholder] of placeholders) placeholder.update(view, held.get(embed) ?? "");
    },
    destroy() {
      observer.disconnect();
      pageObserver.disconnect();
      removeEventListener("resize", fitAll);
      for (const embed of held.keys()) unhold(embed);
    }
  };
}

var preferencesCss = ":host{display:contents!important}*{margin:0}dialog{--ak-space:clamp(16px, 4vw, 24px);box-sizing:border-box;border:1px solid var(--ak-line);border-radius:var(--ak-radius);background:var(--ak-background);width:min(45.33em,100vw - 32px);max-width:none;max-height:min(800px,100vh - 48px);color:var(--ak-color);font-size:var(--ak-size);overflow-wrap:break-word;box-shadow:var(--ak-shadow);margin:auto;padding:0;overflow:hidden}dialog[open]{flex-direction:column;display:flex}dialog::backdrop{background:var(--akkoord-backdrop,#0c101880)}.head{padding:10px;border-bottom:1px solid var(--ak-line);justify-content:space-between;align-items:center;gap:12px;padding-inline-start:var(--ak-space);display:flex}h2{font-size:1.25em;font-weight:var(--ak-weight)}h2:focus{outline:0}[part~=close]{border-color:#0000;flex:none;width:44px;padding:0;font-size:1.87em}.body{padding:0 var(--ak-space) 16px;flex:auto;overflow:auto}p,dt,.state{color:var(--ak-muted)}.body>p{margin:16px 0}fieldset,.about{border:0;border-top:1px solid var(--ak-line);min-width:0;padding:12px 0}.switch{cursor:pointer;align-items:center;gap:12px;min-height:44px;display:flex}h3,h4{font-size:1em;font-weight:var(--ak-weight);overflow-wrap:anywhere}.name{flex:1;min-width:42%}.state,.about{font-size:.93em;font-weight:400}a{padding:6px 0}input{box-sizing:border-box;appearance:none;border:2px solid var(--ak-control);border-radius:13px;flex:none;width:44px;height:26px;position:relative}input:before{content:\"\";border:7px solid var(--ak-control);border-radius:50%;position:absolute;inset-block-start:4px;inset-inline-start:4px}input:indeterminate:before{inset-inline-start:13px}input:checked{border-color:var(--ak-accent);background:var(--ak-accent)}input:checked:before{border-color:var(--ak-on-accent);inset-inline-start:22px}input:disabled{opacity:.55}summary{width:fit-content;color:var(--ak-accent);cursor:pointer;padding:11px 0}section,pre{border-radius:min(var(--ak-button-radius), 12px);background:var(--ak-surface);margin:4px 0 12px;padding:12px 16px}section>*+*{margin-top:8px}.about>p{flex-wrap:wrap;align-items:baseline;gap:4px 20px;padding:8px 0;display:flex}pre{white-space:pre-wrap}[part=actions]{padding:12px var(--ak-space);border-top:1px solid var(--ak-line);flex-wrap:wrap;gap:8px;display:flex}[part=actions]>button{flex:140px;padding:8px 4px}[part~=accept],[part~=reject]{border-color:var(--ak-accent);color:var(--ak-accent)}@media (width<=34.9375em){dialog{border-radius:var(--ak-radius) var(--ak-radius) 0 0;border-width:1px 0 0;width:100vw;max-height:calc(100dvh - 24px);margin-bottom:0}}@media (height<=26.25em){dialog[open]{display:block;overflow:auto}}@media print{:host{display:none!important}}";

function switchableServices({ granular, required, services }) {
  if (!granular || required) return [];
  return services.filter(({ basis }) => basis !== "necessary");
}
function startDraft(categories, grants) {
  const draft = {};
  for (const category of categories.filter(({ required }) => !required)) {
    draft[category.id] = grants[category.id] === true || runsAsExempt(category, grants);
    for (const { id } of switchableServices(category)) draft[id] = grants[id] === true;
  }
  return draft;
}
function runsAsExempt({ services }, grants) {
  return services.some(({ basis }) => isExemption(basis)) && services.every(({ id }) => grants[id]);
}
function withCategory(draft, category, isOn) {
  const services = switchableServices(category).map(({ id }) => [id, isOn]);
  return { ...draft, [category.id]: isOn, ...Object.fromEntries(services) };
}
function withService(draft, category, service, isOn) {
  const changed = { ...draft, [service]: isOn };
  return { ...changed, [category.id]: switchableServices(category).every(({ id }) => changed[id]) };
}
function categoryState(category, draft) {
  if (category.required) return "alwaysOn";
  if (draft[category.id]) return "on";
  return switchableServices(category).some(({ id }) => draft[id]) ? "partly" : "off";
}

function Switch({ value, id, name, state, describedBy, onSwitch }) {
  const { say } = useWords();
  return /* @__PURE__ */ jsxs("label", { class: "switch", children: [
    /* @__PURE__ */ jsx("span", { class: "name", children: name }),
    /* @__PURE__ */ jsx("span", { class: "state", "aria-hidden": "true", children: say(state) }),
    /* @__PURE__ */ jsx(
      "input",
      {
        type: "checkbox",
        part: "switch",
        id,
        value,
        checked: state === "on" || state === "alwaysOn",
        indeterminate: state === "partly",
        disabled: state === "alwaysOn",
        "aria-describedby": describedBy,
        onChange: (event) => onSwitch(event.currentTarget.checked)
      }
    )
  ] });
}

function CategoryField({ category, declared, draft }) {
  const { say } = useWords();
  const { id, required } = category;
  const { name, description, services } = declared;
  const textId = `${id}-text`;
  return /* @__PURE__ */ jsxs("fieldset", { part: "category", "aria-label": name, children: [
    /* @__PURE__ */ jsx("h3", { children: /* @__PURE__ */ jsx(
      Switch,
      {
        value: id,
        id: `c-${id}`,
        name,
        state: categoryState(category, draft.choices),
        describedBy: textId,
        onSwitch: (isOn) => draft.switchCategory(category, isOn)
      }
    ) }),
    /* @__PURE__ */ jsxs("p", { id: textId, children: [
      /* @__PURE__ */ jsx(RichText, { text: description }),
      " ",
      required && say("required")
    ] }),
    services.length > 0 && /* @__PURE__ */ jsxs("details", { children: [
      /* @__PURE__ */ jsx("summary", { children: say("services", { count: services.length }) }),
      services.map((service) => /* @__PURE__ */ jsx(ServiceSection, { service, category, draft }, service.id))
    ] })
  ] });
}
function ServiceSection({ service, category, draft }) {
  const { id, name } = service;
  const hasSwitch = switchableServices(category).some((switchable) => switchable.id === id);
  return /* @__PURE__ */ jsxs("section", { part: "service", children: [
    /* @__PURE__ */ jsx("h4", { children: hasSwitch ? /* @__PURE__ */ jsx(
      Switch,
      {
        value: id,
        id: `s-${id}`,
        name,
        state: draft.choices[id] ? "on" : "off",
        onSwitch: (isOn) => draft.switchService(category, id, isOn)
      }
    ) : name }),
    /* @__PURE__ */ jsx(ServiceFacts, { service }),
    /* @__PURE__ */ jsx(CookieTable, { name, services: [service] })
  ] });
}

function ReceiptView({ receipt, time }) {
  const { say, language } = useWords();
  const json = JSON.stringify(receipt, null, 2);
  return /* @__PURE__ */ jsxs("details", { children: [
    /* @__PURE__ */ jsx("summary", { children: `${say("receipt")} (${formatMoment(time, language, { timeStyle: "short" })})` }),
    /* @__PURE__ */ jsx("pre", { children: json }),
    /* @__PURE__ */ jsx("a", { href: `data:application/json,${encodeURIComponent(json)}`, download: "akkoord.json", children: say("download") })
  ] });
}

function useDraft(categories, grants) {
  const [choices, setChoices] = useState(() => startDraft(categories, grants));
  const latest = useRef(choices);
  function change(next) {
    latest.current = next;
    setChoices(next);
  }
  return {
    choices,
    switchCategory: (category, isOn) => change(withCategory(latest.current, category, isOn)),
    switchService: (category, service, isOn) => change(withService(latest.current, category, service, isOn)),
    latest: () => latest.current
  };
}

function PreferencesForm({ view: { config, declaration, state }, receipt }) {
  const words = useWords();
  const port = usePort();
  const draft = useDraft(config.categories, state.grants);
  const { say } = words;
  const signal = signalSentence(config, state, words);
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsxs("div", { class: "body", children: [
      /* @__PURE__ */ jsx("p", { part: "text", children: say("intro", { period: formatPeriod(config.cookie.days, words) }) }),
      signal && /* @__PURE__ */ jsx("p", { part: "text", children: signal }),
      declaration.categories.map((declared) => {
        const category = config.categories.find(({ id }) => id === declared.id);
        return category && /* @__PURE__ */ jsx(CategoryField, { category, declared, draft }, category.id);
      }),
      /* @__PURE__ */ jsxs("div", { class: "about", children: [
        receipt && state.decision && /* @__PURE__ */ jsx(ReceiptView, { receipt, time: state.decision.time }),
        /* @__PURE__ */ jsx(About, { declaration })
      ] })
    ] }),
    /* @__PURE__ */ jsxs("div", { part: "actions", children: [
      /* @__PURE__ */ jsx(Button, { part: "accept", onPress: () => port.acceptAll("preferences"), children: say("accept") }),
      /* @__PURE__ */ jsx(Button, { part: "reject", onPress: () => port.rejectAll("preferences"), children: say("reject") }),
      /* @__PURE__ */ jsx(Button, { part: "save", onPress: () => port.save(draft.latest(), "preferences"), children: say("save") })
    ] })
  ] });
}

function PreferencesDialog({ view, receipt }) {
  const { say } = useWords();
  const port = usePort();
  const dialog = useRef(null);
  function hide(event) {
    if (event.target === dialog.current && port.state.view === "preferences") port.hide();
  }
  return (
    // Browsers without `closedby` do not close it on a press on the backdrop; the other ways remain.
    /* @__PURE__ */ jsxs("dialog", { ref: dialog, part: "dialog", "aria-labelledby": "title", closedby: "any", onCancel: hide, onClose: hide, children: [
      /* @__PURE__ */ jsxs("div", { class: "head", children: [
        /* @__PURE__ */ jsx("h2", { part: "title", id: "title", tabIndex: -1, autofocus: true, children: say("settings") }),
        /* @__PURE__ */ jsx(Button, { part: "close", label: say("close"), onPress: () => port.hide(), children: "\xD7" })
      ] }),
      /* @__PURE__ */ jsx(PreferencesForm, { view, receipt }, view.state.decision?.time)
    ] })
  );
}

const NARROW = "@media (max-width: 40em)";
function createPreferences(look) {
  const css = `${tableCss}${NARROW}{${narrowTableCss}}${preferencesCss}`;
  const renderHost = createRenderHost("preferences", look, createSheet(css));
  const { host, root } = renderHost;
  let shown;
  return {
    show(view) {
      const previous = shown;
      shown = view;
      renderHost.render(/* @__PURE__ */ jsx(PreferencesDialog, { view, receipt: view.context.port.receipt() }), view.context);
      const dialog = root.querySelector("dialog");
      if (!isInPage(host)) {
        putInPage(host);
        if (dialog) dialog.open = false;
        if (dialog?.showModal) dialog.showModal();
        else if (dialog) dialog.open = true;
      } else if (previous && hasOtherContent(previous, view)) root.getElementById("title")?.focus();
    },
    close() {
      root.querySelector("dialog")?.close();
      renderHost.remove();
      shown = void 0;
    }
  };
}
function hasOtherContent(previous, next) {
  return previous.context !== next.context || previous.state.decision?.time !== next.state.decision?.time;
}

function mountSecondLayer({ port, look, config: given }) {
  const config = withPresetFacts(given);
  const preferences = createPreferences(look);
  const declarations = createDeclarations();
  const placeholders = createPlaceholders(look);
  let view;
  let spoken;
  function viewOf(state, locale) {
    if (view && spoken && isSameLanguage(spoken, locale)) return { ...view, state };
    spoken = locale;
    const words = createWords({ ...locale.banner, ...preferencesMessages(locale) }, locale, config);
    const declaration = declare(config, { words, purposeOfCookie: cookiePurpose });
    return { state, config, declaration, context: { port, words } };
  }
  return {
    update(state, locale) {
      view = viewOf(state, locale);
      if (state.view === "preferences") preferences.show(view);
      else preferences.close();
      declarations.update(view);
      placeholders.update(view);
    },
    hold(element, id) {
      if (id !== null) return placeholders.hold(element, id);
      declarations.add(element);
      if (view) declarations.update(view);
    },
    unhold(element) {
      placeholders.unhold(element);
      declarations.remove(element);
    },
    tidy() {
      placeholders.tidy();
      declarations.putBack();
    },
    destroy() {
      preferences.close();
      declarations.destroy();
      placeholders.destroy();
    }
  };
}
function preferencesMessages({ tag, preferences: preferences$2 }) {
  return preferences$2 ?? (tag === "nl" ? preferences : preferences$1);
}
function isSameLanguage(previous, next) {
  return previous.tag === next.tag && previous.wanted === next.wanted && previous.spoken === next.spoken;
}

export { mountSecondLayer };
