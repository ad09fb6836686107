import { a as localeTagFor } from './chunks/words.js';
import { w as whenParsed } from './chunks/lifecycle.js';
import { f as findConfigProblems, n as nearestName, a as configRule, c as checkConfig } from './chunks/check-config.js';
import { d as describeProblem, f as consoleLevel, C as ConfigError, a as decodeRecord } from './chunks/resolve-config.js';
import { presetCookies } from './services/preset-cookies.js';
import { presetNames } from './services/preset-names.js';
import { n as nativeDocument } from './chunks/native-document.js';
import { b as isPromise, h as hasSettingsLink } from './chunks/headless.js';
import { n as namesGoogleTag } from './chunks/google-tags.js';
import { i as isOnPage } from './chunks/once-per-page.js';
import { r as readCookies } from './chunks/signals.js';
import { b as itemsToDecide } from './chunks/decision.js';
import { t as tryOrUndefined, w as whenStarted } from './chunks/addon-context.js';
import { b as isObject } from './chunks/freeze-data.js';
import { i as init$1 } from './chunks/index.js';
import { presets } from './services/presets.js';
import './chunks/has-own.js';
import './chunks/google-consent-types.js';
import './chunks/own-data.js';
import './chunks/find-record.js';
import './chunks/warn-once.js';
import './chunks/load-script.js';
import './chunks/matches-cookie.js';
import './chunks/complete-service.js';
import './chunks/ids-in.js';
import './integrations/for-config.js';
import './integrations/google-analytics.js';
import './integrations/google-queue.js';
import './integrations/watch-global.js';
import './integrations/gtag.js';
import './integrations/google-consent-mode.js';
import './integrations/google-decision-event.js';
import './integrations/google-tag-manager.js';
import './services/preset-file.js';
import './services/preset-providers.js';
import 'js-cookie';
import './chunks/rich-text.js';
import './chunks/en.js';
import './chunks/nl.js';
import './services/activecampaign.js';
import './services/adform.js';
import './services/brevo.js';
import './services/calendly.js';
import './services/cloudflare.js';
import './services/cloudflare-web-analytics.js';
import './services/contentsquare.js';
import './services/crisp.js';
import './services/criteo.js';
import './services/facebook.js';
import './services/google-ads.js';
import './services/google-analytics.js';
import './services/google-maps.js';
import './services/google-tag-manager.js';
import './services/hcaptcha.js';
import './services/hotjar.js';
import './services/hubspot.js';
import './services/instagram.js';
import './services/intercom.js';
import './services/klaviyo.js';
import './services/leadfeeder.js';
import './services/leadinfo.js';
import './services/linkedin-insight.js';
import './services/linkedin-posts.js';
import './services/mailchimp.js';
import './services/matomo.js';
import './services/matomo-cookieless.js';
import './services/meta-pixel.js';
import './services/microsoft-clarity.js';
import './services/microsoft-uet.js';
import './services/mollie.js';
import './services/mouseflow.js';
import './services/new-relic.js';
import './services/openstreetmap.js';
import './services/pinterest-tag.js';
import './services/piwik-pro.js';
import './services/plausible.js';
import './services/posthog.js';
import './services/recaptcha.js';
import './services/reddit-pixel.js';
import './services/sentry.js';
import './services/shopify.js';
import './services/smartsupp.js';
import './services/snap-pixel.js';
import './services/soundcloud.js';
import './services/spotify.js';
import './services/spotler.js';
import './services/stripe.js';
import './services/tawk-to.js';
import './services/tiktok-pixel.js';
import './services/tiktok-video.js';
import './services/trengo.js';
import './services/trustpilot.js';
import './services/turnstile.js';
import './services/typeform.js';
import './services/userlike.js';
import './services/vimeo.js';
import './services/vwo.js';
import './services/woocommerce-attribution.js';
import './services/wp-consent-api.js';
import './services/x-pixel.js';
import './services/x-posts.js';
import './services/youtube.js';
import './services/zendesk.js';

const localeTags = "ar bg ca cs da de el es et fi fr fy ga he hr hu is it lt lv mt nl-x-je no pl pt ro sk sl sv tr uk".split(" ");

const logged = /* @__PURE__ */ new Set();
function logOnce(level, message) {
  if (logged.has(message)) return;
  logged.add(message);
  console[level]?.(`akkoord: ${message}`);
}

function checkLocales(language, given) {
  const wanted = localeTagFor(language, (tag) => ["nl", "en", ...localeTags].includes(tag));
  if (!wanted || wanted === "nl" || wanted === "en" || given.includes(wanted)) return;
  logOnce(
    "error",
    `the page is in "${language}", and init was not given that language, so the interface is not in it. Write import * as ${wanted.replace(/-/g, "_")} from 'akkoord/locales/${wanted}', and init(config, { locales: { '${wanted}': ${wanted.replace(/-/g, "_")} } }).`
  );
}

function checkConfiguration(context) {
  const problems = findConfigProblems(context.config.input, presetsIn$1(context.config));
  for (const problem of problems) logOnce(consoleLevel(problem), describeProblem(problem));
  const firstError = problems.find(({ severity }) => severity === "error");
  if (firstError) context.fail(new ConfigError(firstError.path, firstError.value, firstError.remedy));
}
function presetsIn$1({ services }) {
  const known = {};
  for (const name of presetNames) known[name] = { cookies: cookiesNamed(presetCookies[name]) };
  for (const service of services) {
    const { preset, usualCategory, presetCookies: cookies = [] } = service;
    if (usualCategory) known[`${preset}`] = { ...service, cookies };
  }
  return known;
}
function cookiesNamed(names) {
  return names?.split(" ").map((name) => ({ name, lifetime: "" })) ?? [];
}

const LUMINANCE_WEIGHTS = [0.2126, 0.7152, 0.0722];
function parseColour(text) {
  const numbers = text.match(/-?[\d.]+(e-?\d+)?|none/g) ?? [];
  const max = text.startsWith("rgb") ? 255 : 1;
  const channel = (index, whole) => Math.min(Math.max((Number(numbers[index]) || 0) / whole, 0), 1);
  return [channel(0, max), channel(1, max), channel(2, max), numbers.length > 3 ? channel(3, 1) : 1];
}
function over([red, green, blue, alpha], background) {
  const mix = (top, bottom) => top * alpha + bottom * (1 - alpha);
  return [mix(red, background[0]), mix(green, background[1]), mix(blue, background[2]), 1];
}
function contrast(first, second) {
  const lighter = Math.max(luminance(first), luminance(second));
  const darker = Math.min(luminance(first), luminance(second));
  return (lighter + 0.05) / (darker + 0.05);
}
function hex(colour) {
  const channels = colour.slice(0, 3).map((channel) => Math.round(channel * 255).toString(16));
  return `#${channels.map((channel) => channel.padStart(2, "0")).join("")}`;
}
function luminance(colour) {
  return LUMINANCE_WEIGHTS.reduce((sum, weight, index) => {
    const channel = colour[index] ?? 0;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
}

const CRITERIA = { text: "1.4.3", edge: "1.4.11" };
function contrastReport(pairs, scheme) {
  const failing = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    if (contrast(...pair.colours) >= pair.minimum) continue;
    const key = keyOf(pair);
    failing.set(key, [...failing.get(key) ?? [], pair]);
  }
  return new Map([...failing].map(([key, samePairs]) => [key, messageFor(samePairs, scheme)]));
}
function keyOf({ colours }) {
  return colours.map(hex).sort().join();
}
function messageFor(pairs, scheme) {
  const [front, back] = pairs[0]?.colours ?? [];
  if (!front || !back) return "";
  const demands = ["text", "edge"].flatMap((kind) => demandFor(kind, pairs));
  const sources = unique(pairs.flatMap((pair) => pair.sources));
  const where = scheme ? `, in a ${scheme} colour scheme` : "";
  return `${hex(front)} on ${hex(back)} has a contrast of ${roundDown(contrast(front, back))}:1${where}; needed: ${demands.join(", ")}. Change ${sources.join(" or ")}.`;
}
function demandFor(kind, pairs) {
  const pairsOfKind = pairs.filter((pair) => pair.kind === kind);
  if (pairsOfKind.length === 0) return [];
  const minimum = Math.max(...pairsOfKind.map((pair) => pair.minimum));
  const labels = unique(pairsOfKind.map(({ label }) => label)).join(", ");
  return [`${minimum}:1 for the ${kind} of ${labels} (WCAG 2.2, ${CRITERIA[kind]})`];
}
function roundDown(ratio) {
  return Math.floor(ratio * 100) / 100;
}
function unique(words) {
  return [...new Set(words)];
}

function partOf(element) {
  return (element.getAttribute("part") ?? element.className).split(" ").pop() || element.localName;
}
function hasText(element) {
  return [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== "");
}
function isNative(element) {
  return element.matches("input") && getComputedStyle(element).appearance !== "none";
}
function oneOfEachKind(elements) {
  return [...new Map(elements.map((element) => [kindOf(element), element])).values()];
}
function kindOf(element) {
  const parent = element.parentElement;
  return [element, ...parent ? [parent] : []].map((node) => node.localName + partOf(node)).join();
}

function createLayerColours(host, probe) {
  const resolved = /* @__PURE__ */ new Map();
  function resolve(cssColour) {
    const known = resolved.get(cssColour);
    if (known) return known;
    probe.style.color = `color-mix(in srgb, ${cssColour}, ${cssColour})`;
    const colour = parseColour(getComputedStyle(probe).color);
    resolved.set(cssColour, colour);
    return colour;
  }
  function token(name) {
    return resolve(`var(--ak-${name})`);
  }
  function sourceOf(colour, tokens, element) {
    const name = tokens.find((candidate) => hex(token(candidate)) === hex(colour));
    return name ? `--akkoord-${name}` : `::part(${partOf(element)})`;
  }
  function groundOf(element) {
    if (!element) return { colour: resolve("Canvas"), source: "what the page has behind it" };
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== "none") return void 0;
    const colour = resolve(backgroundColor);
    if (colour[3] === 0) return groundOf(parentOf(element));
    const isControl = element.matches("button, input");
    const tokens = isControl ? ["accent", "hover", "surface"] : ["background", "surface"];
    const source = sourceOf(colour, tokens, element);
    if (colour[3] === 1) return { colour, source };
    const below = groundOf(parentOf(element));
    return below && { colour: over(colour, below.colour), source };
  }
  function parentOf(element) {
    return element === host ? null : element.assignedSlot ?? element.parentElement ?? host;
  }
  return { resolve, token, sourceOf, groundOf, groundAround: (element) => groundOf(parentOf(element)) };
}

const MIN_TEXT = 4.5;
const MIN_LARGE_TEXT = 3;
const MIN_EDGE = 3;
const LARGE_TEXT_PX = 24;
const LARGE_BOLD_TEXT_PX = 18.66;
const BOLD_WEIGHT = 700;
const HIDDEN_TEXTS = [
  { label: "buttons under the pointer", front: "on-accent", back: "hover", restingBack: "accent" },
  { label: "titles in the preferences", front: "color", back: "surface", restingBack: "background" },
  { label: "texts in the preferences and placeholders", front: "muted", back: "surface", restingBack: "background" },
  { label: "links in the preferences and placeholders", front: "accent", back: "surface", restingBack: "background" }
];
function measureContrast(host) {
  const root = host.shadowRoot;
  if (!root) return [];
  const elements = oneOfEachKind([...host.children, ...root.querySelectorAll("*")]);
  const controls = elements.filter((element) => element.matches("button, input:enabled") && !isNative(element));
  const probe = nativeDocument.createElement("span");
  probe.style.display = "none";
  root.append(probe);
  try {
    const layer = createLayerColours(host, probe);
    return [
      ...elements.filter(hasText).flatMap((element) => measureText(layer, element)),
      ...controls.flatMap((control) => measureEdge(layer, control)),
      ...controls.slice(0, 1).flatMap((control) => measureFocus(layer, control, host)),
      ...measureHiddenTexts(layer),
      pairOfTokens(layer, "switches", "control", "background", "edge")
    ];
  } finally {
    probe.remove();
  }
}
function measureText(layer, element) {
  const ground = layer.groundOf(element);
  if (!ground) return [];
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const colour = layer.resolve(color);
  let tokens = ["color", "muted"];
  if (element.matches("button")) tokens = ["on-accent", "accent", "color"];
  if (element.matches("a, summary")) tokens = ["accent"];
  const largeFrom = Number(fontWeight) >= BOLD_WEIGHT ? LARGE_BOLD_TEXT_PX : LARGE_TEXT_PX;
  return [
    {
      label: element.matches("a") ? "link" : partOf(element),
      kind: "text",
      colours: [over(colour, ground.colour), ground.colour],
      sources: [layer.sourceOf(colour, tokens, element), ground.source],
      minimum: Number.parseFloat(fontSize) >= largeFrom ? MIN_LARGE_TEXT : MIN_TEXT
    }
  ];
}
function measureEdge(layer, control) {
  const ground = layer.groundAround(control);
  const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(control);
  const border = layer.resolve(borderTopColor);
  if (!ground || borderTopStyle === "none" || border[3] === 0) return [];
  const pairs = [border, layer.resolve(backgroundColor)].map(
    (colour) => ({
      label: partOf(control),
      kind: "edge",
      colours: [over(colour, ground.colour), ground.colour],
      sources: [layer.sourceOf(colour, ["accent", "control"], control), ground.source],
      minimum: MIN_EDGE
    })
  );
  return pairs.sort((a, b) => contrast(...b.colours) - contrast(...a.colours)).slice(0, 1);
}
function measureFocus(layer, control, host) {
  const ground = layer.groundAround(control);
  if (!ground) return [];
  const hasOwnColour = getComputedStyle(host).getPropertyValue("--akkoord-focus") !== "";
  return [
    {
      label: "focus ring",
      kind: "edge",
      colours: [over(layer.token("focus"), ground.colour), ground.colour],
      sources: [hasOwnColour ? "--akkoord-focus" : "--akkoord-accent", ground.source],
      minimum: MIN_EDGE
    }
  ];
}
function measureHiddenTexts(layer) {
  return HIDDEN_TEXTS.flatMap(({ label, front, back, restingBack }) => {
    const resting = pairOfTokens(layer, label, front, restingBack, "text");
    if (contrast(...resting.colours) < MIN_TEXT) return [];
    return [pairOfTokens(layer, label, front, back, "text")];
  });
}
function pairOfTokens(layer, label, front, back, kind) {
  const ground = over(layer.token(back), layer.token("background"));
  return {
    label,
    kind,
    colours: [over(layer.token(front), ground), ground],
    sources: [`--akkoord-${front}`, `--akkoord-${back}`],
    minimum: kind === "text" ? MIN_TEXT : MIN_EDGE
  };
}

function hasSchemeRules() {
  return [...nativeDocument.styleSheets, ...nativeDocument.adoptedStyleSheets].some((sheet) => {
    try {
      return setsColoursForScheme(sheet);
    } catch {
      return false;
    }
  });
}
function setsColoursForScheme({ media, cssRules, styleSheet }) {
  const rules = [...cssRules ?? styleSheet?.cssRules ?? []];
  if (media?.mediaText.includes("prefers-color-scheme")) {
    return rules.some(({ cssText }) => cssText.includes("--akkoord-"));
  }
  return rules.some((rule) => setsColoursForScheme(rule));
}

const COLOUR_PROPERTIES = [
  "accent",
  "on-accent",
  "background",
  "color",
  "muted",
  "control",
  "surface",
  "hover",
  "focus"
];
const reportedPairs = /* @__PURE__ */ new Set();
function checkContrast(host) {
  if (setsColours(host)) report(host);
}
function checkOtherScheme(host) {
  if (!setsColours(host) || getComputedStyle(host).colorScheme !== "light dark" || hasSchemeRules()) return;
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "light" : "dark";
  host.style.setProperty("--akkoord-color-scheme", scheme);
  try {
    report(host, scheme);
  } finally {
    host.style.removeProperty("--akkoord-color-scheme");
  }
}
function setsColours(host) {
  const style = getComputedStyle(host);
  return COLOUR_PROPERTIES.some((name) => style.getPropertyValue(`--akkoord-${name}`) !== "");
}
function report(host, scheme) {
  if (matchMedia("(forced-colors: active)").matches) return;
  for (const [pair, message] of contrastReport(measureContrast(host), scheme)) {
    if (reportedPairs.has(pair)) continue;
    reportedPairs.add(pair);
    logOnce("warn", message);
  }
}

function watchColours(signal) {
  checkLayers();
  nativeDocument.addEventListener("akkoord:show", checkLayers, { signal });
  addEventListener("load", checkLayers, { signal });
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isLayer))) checkLayers();
  });
  observer.observe(nativeDocument.body, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
function checkLayers() {
  const banner = nativeDocument.querySelector("akkoord-banner");
  const preferences = nativeDocument.querySelector("akkoord-preferences");
  if (banner) {
    checkContrast(banner);
    checkOtherScheme(banner);
  }
  if (preferences) checkContrast(preferences);
}
function isLayer(node) {
  return node instanceof Element && node.matches("akkoord-banner, akkoord-preferences");
}

const MAX_QUOTED = 150;
function quote(element) {
  return element.outerHTML.slice(0, MAX_QUOTED).replace(/\s+/g, " ");
}

const REMEDY = 'It read the consent before the default of Consent Mode was in its queue, so it took everything as granted. Put the library above it, and hold it with type="text/plain" and data-consent';
function explainLateDefault({ integrations }) {
  const name = integrations?.["google-consent-mode"]?.dataLayer ?? "dataLayer";
  const queue = Reflect.get(window, name);
  if (!Array.isArray(queue) || !isLate(queue)) return [];
  const tags = [...nativeDocument.querySelectorAll("script[src]:not([data-consent])")].filter(
    ({ src }) => namesGoogleTag(src)
  );
  if (tags.length > 0) return tags.map((tag) => `${quote(tag)} ran too early. ${REMEDY}.`);
  if (!("google_tag_data" in window)) return [];
  return [
    `a Google tag that is not in the markup ran too early. ${REMEDY}; if a CDN adds it, as Google tag gateway does, switch that off there.`
  ];
}
function isLate(queue) {
  const position = queue.map(isDefault).lastIndexOf(true);
  return position > 0 && !queue.slice(0, position).every((entry) => Object(entry)[0] === "consent");
}
function isDefault(entry) {
  const { 0: verb, 1: action } = Object(entry);
  return verb === "consent" && action === "default";
}

const VALUES = {
  "data-consent-action": ["accept-all", "reject-all", "withdraw"],
  "data-consent-open": ["preferences", "banner"]
};
const SCRIPT_TYPES = [
  "module",
  "text/javascript",
  "application/javascript",
  "text/ecmascript",
  "application/ecmascript"
];
const HOLDABLE = "script,iframe,frame,img,picture,source,video,audio,track,embed,object,link,input,a,svg *";
function explainMarkValues() {
  return [...nativeDocument.querySelectorAll("*")].flatMap(
    (element) => [...explainControlValues(element), ...explainTypeValue(element), ...explainIdleMark(element)].map(
      (problem) => `${problem} Found: ${quote(element)}`
    )
  );
}
function explainControlValues(element) {
  return Object.entries(VALUES).flatMap(([name, known]) => {
    const value = element.getAttribute(name);
    if (!value || known.includes(value)) return [];
    return [`${name}="${value}" means nothing, so this control opens the preferences. ${suggest(value, known)}`];
  });
}
function explainTypeValue(element) {
  if (!(element instanceof HTMLScriptElement)) return [];
  const type = element.dataset.consentType?.trim() ?? "";
  const nearest = SCRIPT_TYPES.includes(type.toLowerCase()) ? void 0 : nearestName(type, SCRIPT_TYPES);
  return nearest ? [`data-consent-type="${type}" is no type that runs. Write "${nearest}".`] : [];
}
function explainIdleMark(element) {
  const isIdle = element.hasAttribute("data-consent") && !element.matches(HOLDABLE) && !element.localName.includes("-") && !element.getAttributeNames().some((name) => name.startsWith("data-consent-"));
  return isIdle ? [
    `data-consent on <${element.localName}> holds nothing, neither it nor what is inside. Mark each script, frame or picture instead.`
  ] : [];
}
function suggest(value, known) {
  const nearest = nearestName(value, known);
  return nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(", ")}.`;
}

const LOADING_ATTRIBUTES = ["src", "srcset", "href", "data", "poster"];
const LOADING_ELEMENTS = "[src],[srcset],link[href],object[data],video[poster]";
function isAt(address, match) {
  const [host = "", ...path] = match.replace(/^(https?:)?\/\//, "").split("/");
  const url = parse(address);
  if (!url) return false;
  const isHost = host === "" ? url.host === location.host : `.${url.host}`.endsWith(`.${host}`);
  return isHost && `${url.pathname}${url.search}`.startsWith(`/${path.join("/")}`);
}
function isElsewhere(address) {
  const url = parse(address);
  return url !== void 0 && /^https?:$/.test(url.protocol) && url.host !== location.host;
}
function absolute(address) {
  return parse(address)?.href ?? "";
}
function addressesOf(element) {
  return LOADING_ATTRIBUTES.flatMap((name) => element.getAttribute(name)?.split(/\s*,\s+/) ?? []).map(
    (address) => address.split(/\s/)[0] ?? ""
  );
}
function addressesIn(text) {
  return text.match(/(https?:)?\/\/[\w-]+\.[\w.-]+(\/[^\s"'`<>\\)]*)?/g) ?? [];
}
function parse(address) {
  try {
    return new URL(address.replaceAll("&amp;", "&"), nativeDocument.baseURI);
  } catch {
    return void 0;
  }
}

function explainLiveInside(element) {
  const inside = element.closest("picture,video,audio,object")?.querySelectorAll(":not([data-consent])") ?? [];
  return [...inside].filter((child) => addressesOf(child).some(isElsewhere)).map((child) => `${quote(child)} is not held with it, so it loads at once. Mark it with data-consent too.`);
}

const KEPT = ["src", "srcdoc", "srcset", "href", "data", "poster"];
const ATTRIBUTES = [...KEPT, ...["name", "class", "type", "open", "action", "declaration", "placeholder"]].map(
  (name) => `data-consent-${name}`
);
function explainMisspeltAttributes() {
  const names = /* @__PURE__ */ new Set();
  return [...nativeDocument.querySelectorAll("*")].flatMap(
    (element) => element.getAttributeNames().flatMap((name) => {
      const nearest = meantAttribute(name);
      if (!nearest || names.has(name)) return [];
      names.add(name);
      return [`${name} means nothing. Did you mean ${nearest}? Found: ${quote(element)}`];
    })
  );
}
const OTHER_NAMES = /^data-(content|context|consent-(live|ran)$)/;
function meantAttribute(name) {
  if (!name.startsWith("data-con") || name === "data-consent" || ATTRIBUTES.includes(name) || OTHER_NAMES.test(name)) {
    return void 0;
  }
  return nearestName(name, [...ATTRIBUTES, "data-consent"]);
}

const LAZY = ["data-src", "data-lazy-src", "data-lazy", "data-srcset"];
const PLACE = "data-consent-placeholder";
function explainMarks(page) {
  const loaded = loadedAddresses();
  return [...nativeDocument.querySelectorAll(`[data-consent],[${PLACE}]`)].flatMap((element) => {
    const mark = element.hasAttribute("data-consent") ? "data-consent" : PLACE;
    const ids = element.getAttribute(mark)?.match(/[^\s,]+/g) ?? [];
    const unholdable = explainUnholdable(element);
    return [
      ...explainUnknownIds(mark, ids, page),
      ...unholdable,
      ...explainLiveInside(element),
      ...element.matches("script") ? explainScriptMistakes(element) : [],
      ...mark === PLACE || unholdable.length > 0 || mayHaveBeenReleased(element, ids, page) ? [] : explainLive(element, loaded)
    ].map((problem) => `${problem} Found: ${quote(element)}`);
  });
}
function mayHaveBeenReleased(element, ids, page) {
  return ids.some((id) => page.wasGranted(id)) || page.wasReleased(element);
}
function explainUnknownIds(mark, ids, { config }) {
  const known = config.items.map(({ id }) => id);
  const effect = mark === PLACE ? "this placeholder stays for ever" : "this element is never released";
  if (ids.length === 0) return [`${mark} is empty, so ${effect}. Write the id of a service.`];
  return ids.filter((id) => !known.includes(id)).map((id) => {
    const nearest = nearestName(id, known);
    const meant = nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(", ")}.`;
    return `${mark}="${id}" is not in the configuration, so ${effect}. ${meant}`;
  });
}
function explainUnholdable(element) {
  return element instanceof SVGElement && element.localName === "script" ? ['a script inside <svg> cannot be held. Put it outside, with type="text/plain".'] : [];
}
function explainScriptMistakes(script) {
  const name = ["data-consent-src", "data-src"].find((candidate) => script.hasAttribute(candidate));
  return name && !script.hasAttribute("src") ? [
    `a held script needs its address in src: with type="text/plain" nothing is fetched. Write src instead of ${name}.`
  ] : [];
}
function explainLive(element, loaded) {
  if (element.matches("script")) {
    return /^\s*text\/plain\s*$/i.test(element.getAttribute("type") ?? "") ? [] : ['this script has data-consent but is not held: it runs at once. Write type="text/plain" in it.'];
  }
  const lazy = LAZY.find((name) => element.hasAttribute(name));
  if (lazy) {
    const kept = lazy.endsWith("srcset") ? "data-consent-srcset" : "data-consent-src";
    return [`a lazy-loading script sets src from ${lazy}, whatever was decided. Write ${kept} instead of ${lazy}.`];
  }
  const moved = element.getAttribute("data-consent-live");
  const harmless = element.matches("a") ? "href" : "";
  const live = KEPT.filter((name) => name === moved || element.hasAttribute(name) && name !== harmless);
  const doubled = live.filter((name) => name !== moved && element.hasAttribute(`data-consent-${name}`));
  const notHeld = live.filter((name) => !doubled.includes(name));
  return [
    ...doubled.map(
      (name) => `${name} stands beside data-consent-${name}, so this element loads at once. Take ${name} out.`
    ),
    ...notHeld.map(
      (name) => `this element has data-consent but is not held: it loads at once. Write data-consent-${name} instead of ${name}.`
    ),
    ...live.length === 0 ? explainLoadedByOthers(element, loaded) : []
  ];
}
function explainLoadedByOthers(element, loaded) {
  const kept = KEPT.map((name) => element.getAttribute(`data-consent-${name}`)).find(
    (address) => address && loaded.has(absolute(address))
  );
  return kept ? [
    `"${kept}" was loaded before the visitor chose: a script sets the address of this held element, or another element loads the same address. Leave that to the library.`
  ] : [];
}
function loadedAddresses() {
  return new Set(performance.getEntriesByType?.("resource").map(({ name }) => name));
}

function explainMissingFiles({ guard, services, import: formers }) {
  const isReplayWanted = services.some(({ replayLoadEvents }) => replayLoadEvents);
  return [
    ...guard && !isOnPage("guard") ? [
      `${missing(`guard is ${JSON.stringify(guard)}`, "akkoord.guard.js", "after", "guardStorage() of akkoord/guard")} Neither of the two tags may have async or defer: until the guard runs, every write passes.`
    ] : [],
    ...isOnPage("guard") && !guard ? ['akkoord.guard.js is on this page, and does nothing. Write "guard": true in the configuration.'] : [],
    ...isReplayWanted && !isOnPage("replay") ? [missing("replayLoadEvents is true", "akkoord.replay.js", "after", "replayLoadEvents() of akkoord/replay")] : [],
    ...formers && !isOnPage("import") ? [missing("import is configured", "akkoord.import.js", "before", "importChoice() of akkoord/import")] : []
  ];
}
function missing(option, file, place, call) {
  return `${option}, but ${file} is not on this page, so that option has no effect. Add <script src="${file}"> right ${place} the tag of the library. (With npm: call ${call}.)`;
}

const serviceMaker = (isEmbed) => (id, label, category, ...match) => ({
  id,
  label,
  category,
  match,
  isEmbed
});
const known = serviceMaker(false);
const embed = serviceMaker(true);
const knownServices = [
  known(
    "google-analytics",
    "Google Analytics",
    "analytics",
    "googletagmanager.com/gtag/js",
    "google-analytics.com",
    "analytics.google.com/g/collect"
  ),
  known(
    "google-tag-manager",
    "Google Tag Manager",
    "analytics",
    "googletagmanager.com/gtm.js",
    "googletagmanager.com/ns.html"
  ),
  known("google-ads", "Google Ads", "targeting", "googleadservices.com", "doubleclick.net", "google.com/pagead"),
  known("meta-pixel", "Meta Pixel", "targeting", "connect.facebook.net", "facebook.com/tr"),
  known("hotjar", "Hotjar", "analytics", "static.hotjar.com", "script.hotjar.com", "static.hj.contentsquare.net"),
  known("contentsquare", "Contentsquare", "analytics", "t.contentsquare.net"),
  known("microsoft-clarity", "Microsoft Clarity", "analytics", "clarity.ms"),
  known("mouseflow", "Mouseflow", "analytics", "cdn.mouseflow.com"),
  known("matomo", "Matomo", "analytics", "cdn.matomo.cloud"),
  known("posthog", "PostHog", "analytics", "i.posthog.com"),
  known("microsoft-uet", "Microsoft Advertising", "targeting", "bat.bing.com"),
  known("linkedin-insight", "LinkedIn Insight", "targeting", "snap.licdn.com", "px.ads.linkedin.com"),
  known("tiktok-pixel", "TikTok Pixel", "targeting", "analytics.tiktok.com"),
  known("pinterest-tag", "Pinterest Tag", "targeting", "s.pinimg.com/ct", "ct.pinterest.com"),
  known("snap-pixel", "Snap Pixel", "targeting", "sc-static.net", "tr.snapchat.com"),
  known("reddit-pixel", "Reddit Pixel", "targeting", "redditstatic.com/ads", "alb.reddit.com"),
  known("x-pixel", "X Pixel", "targeting", "static.ads-twitter.com", "analytics.twitter.com"),
  known("hubspot", "HubSpot", "targeting", "js.hs-scripts.com", "js-eu1.hs-scripts.com", "js.hs-analytics.net"),
  known("leadinfo", "Leadinfo", "targeting", "cdn.leadinfo.net"),
  embed("youtube", "YouTube", "targeting", "youtube.com/embed", "youtube-nocookie.com/embed"),
  embed("vimeo", "Vimeo", "targeting", "player.vimeo.com"),
  embed(
    "google-maps",
    "Google Maps",
    "functional",
    "google.com/maps",
    "google.nl/maps",
    "maps.googleapis.com/maps/api/js"
  ),
  embed("spotify", "Spotify", "targeting", "open.spotify.com/embed"),
  embed("soundcloud", "SoundCloud", "targeting", "w.soundcloud.com/player"),
  embed("calendly", "Calendly", "functional", "calendly.com", "assets.calendly.com")
];

function servicesAt(address, services) {
  const known = knownServices.find(({ match }) => match.some((place) => isAt(address, place)));
  const declared = services.filter(
    (service) => placesOf(service).some((place) => isAt(address, place)) || known !== void 0 && [service.preset, service.id].some((name) => name === known.id || name === shortId(known))
  );
  return { declared, known };
}
function shortId({ id }) {
  return id.replace(/^(google-(?=tag)|microsoft-)|-(insight|pixel|tag)$/, "");
}
function placesOf({ match }) {
  return [match ?? []].flat().filter((place) => typeof place === "string");
}

const UNSEEN = /\b(width|height)\s*[=:]\s*["']?[01](px)?\b|display\s*:\s*none|visibility\s*:\s*hidden/i;
function explainNoscriptPixels({ config }) {
  return [...nativeDocument.querySelectorAll("noscript")].filter(isPixel).map((element) => {
    return `this pixel loads for visitors without scripts, who cannot be asked: ${quote(element)} Take the <noscript> element out; it cannot be held.`;
  });
  function isPixel(element) {
    const text = element.outerHTML.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    if (!/<(img|iframe|script|object|embed)\b/i.test(text)) return false;
    return addressesIn(text).filter(isElsewhere).some((address) => {
      const { declared, known } = servicesAt(address, config.services);
      return UNSEEN.test(text) || known !== void 0 || declared.some(({ basis }) => basis === "consent");
    });
  }
}

function explainOtherConfigs(config) {
  if (config.cookie.domain) return [];
  const asked = itemsToDecide(config).map(({ id }) => id);
  return readCookies().flatMap(({ name, value }) => {
    const record = name === config.cookie.name ? decodeRecord(value) : null;
    if (!record || record.revision !== config.revision) return [];
    const answered = [record, ...record.earlier ?? []].flatMap(({ choices }) => Object.keys(choices));
    const onlyThere = answered.filter((id) => !asked.includes(id));
    const onlyHere = asked.filter((id) => !answered.includes(id));
    if (onlyThere.length + onlyHere.length === 0) return [];
    return [
      `the choice in the cookie was made on a page with another configuration: only there ${list(onlyThere)}, only here ${list(onlyHere)}. Give all pages the same, as in docs/configuration.md. (If you have just changed it, delete the cookie "${name}".)`
    ];
  });
}
function list(ids) {
  return ids.length > 0 ? ids.map((id) => `"${id}"`).join(", ") : "nothing";
}

const TAG_ATTRIBUTES = ["google-analytics", "privacy-url", "controller", "language", "base", "debug"].map(
  (name) => `data-${name}`
);
const BLOCK = '<script type="application/json" data-akkoord-config>{\u2026}<\/script>';
function explainTagAttributes(tag) {
  return (tag?.getAttributeNames() ?? []).filter((name) => name.startsWith("data-") && !TAG_ATTRIBUTES.includes(name)).flatMap((name) => {
    const nearest = nearestName(name, TAG_ATTRIBUTES) ?? TAG_ATTRIBUTES.find((known) => name.startsWith(known));
    return nearest && tag ? [`${name} on the script tag means nothing. Did you mean ${nearest}? Found: ${quote(tag)}`] : [];
  });
}
function explainUnusedId(tag, input) {
  const id = tag?.getAttribute("data-google-analytics");
  const used = id && tryOrUndefined(() => JSON.stringify(input));
  return used && !used.includes(JSON.stringify(id)) ? [
    `data-google-analytics on the script tag is "${id}", and does not count: the configuration has google-analytics itself. Take one of them out.`
  ] : [];
}
function explainUnreadConfigs(input, tag) {
  const blocks = [...nativeDocument.querySelectorAll("script[data-akkoord-config]:not([src])")];
  const { akkoordConfig } = window;
  const isSet = isObject(akkoordConfig) && !(akkoordConfig instanceof Node) && !isPromise(akkoordConfig);
  const [first, ...others] = blocks;
  const forgotten = [...nativeDocument.querySelectorAll("script[type*=json]:not([data-akkoord-config])")].filter(isConfig);
  const problems = [
    ...others.map(
      (block) => `there is more than one configuration in this page, and only the first counts. Take this one out, or make one of both: ${quote(block)}`
    ),
    ...forgotten.map(
      (block) => `this looks like a configuration, and is not read. Write data-akkoord-config in its tag: ${quote(block)}`
    ),
    ...blocks.filter((block) => !/json/i.test(block.getAttribute("type") ?? "")).map(
      (block) => `this configuration runs as a script, which is an error. Write type="application/json" in its tag: ${quote(block)}`
    )
  ];
  const isOdd = akkoordConfig !== void 0 && !isSet && !(akkoordConfig instanceof Node);
  if (tag && isOdd) {
    problems.push(
      `window.akkoordConfig is ${nameKind(akkoordConfig)}, and is not read. Write an object: window.akkoordConfig = {\u2026};`
    );
  } else if (tag && !isSet && nativeDocument.querySelector("script[src][data-akkoord-config]")) {
    problems.push(
      "the file with data-akkoord-config did not set the configuration. Write window.akkoordConfig = {\u2026}; in it, and look whether it is there."
    );
  }
  if (first && isSet) {
    problems.push(
      `window.akkoordConfig is set, but this page has a block too, and only the block counts. Take one of them out. Found: ${quote(first)}`
    );
  } else if (isSet && tag && !usesAll(input, akkoordConfig)) {
    problems.push(
      "window.akkoordConfig was set or changed after the library had read the configuration. Put the script that sets it above the tag of the library, and write data-akkoord-config in its tag."
    );
  }
  if (tag && !isSet && !isOdd && blocks.length === 0 && forgotten.length === 0 && isEmpty(input)) {
    problems.push(
      `no configuration was found on this page. Write ${BLOCK} above the script tag, or attributes on it such as data-google-analytics and data-controller.`
    );
  }
  return problems;
}
function nameKind(value) {
  if (value === null) return "null";
  if (isPromise(value)) return "a promise";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function isConfig(block) {
  try {
    const config = JSON.parse(block.textContent ?? "");
    const names = Object.keys(configRule.options ?? {});
    const found = isObject(config) ? Object.keys(config).filter((name) => names.includes(name)) : [];
    return found.includes("categories") || found.length > 1;
  } catch {
    return false;
  }
}
function usesAll(input, written) {
  const used = { ...input };
  return Object.keys(written).every(
    (name) => name === "controller" || name === "categories" || JSON.stringify(used[name]) === JSON.stringify(written[name])
  );
}
function isEmpty(input) {
  return Object.values(input).every((value) => isObject(value) && Object.keys(value).length === 0);
}

function describeUnheld(element, address, { declared, known }, page) {
  if (declared.some(({ id }) => page.wasGranted(id))) return void 0;
  const [service] = declared;
  if (service) {
    const isLoaded = service.preset === "google-analytics" && service.vendorIds.length > 0;
    const remedy = isLoaded ? `Take it out: the library loads ${service.id} after consent.` : howToHold(element, service.id);
    return `${loads(`"${service.id}"`, address, element)} ${remedy}`;
  }
  if (!known || page.wasDecided()) return void 0;
  return `${loads(known.label, address, element)} Declare it, as in ${declaration(known)}. ${howToHold(element, known.id)}`;
}
function loads(service, address, element) {
  return `this element of ${service} is not held, so it loads ${address} before the visitor has chosen: ${quote(element)}`;
}
function declaration({ id, label, category }) {
  const service = presetNames.includes(id) ? { preset: id } : { label };
  return JSON.stringify({ categories: { [category]: { services: { [id]: service } } } });
}
function howToHold(element, id) {
  if (element.matches("script")) return `Write type="text/plain" data-consent="${id}" in it.`;
  if (element.matches("link[rel*=pre]")) return "Take it out: it contacts that host.";
  const written = ["src", "srcset", "href", "data", "poster"].filter((name) => element.hasAttribute(name));
  const kept = written.map((name) => `data-consent-${name} instead of ${name}`).join(", ");
  return `Write data-consent="${id}", and ${kept}.`;
}

const INLINE_SCRIPTS = "script:not([src],[data-consent])";
const RUNNING_TYPE = /^\s*(|module|(text|application)\/(x-)?(java|ecma)script)\s*$/i;
function explainUnheldElements(page) {
  const inline = [...nativeDocument.querySelectorAll(INLINE_SCRIPTS)].filter(runs).map((script) => ({ script, addresses: addressesIn(script.textContent ?? "") }));
  const beginnings = inline.flatMap(({ addresses }) => addresses.map(absolute));
  const isNoPartOfSnippet = (address) => !beginnings.some((beginning) => absolute(address).startsWith(beginning));
  const loading = [...nativeDocument.querySelectorAll(LOADING_ELEMENTS)].filter(
    (element) => !element.hasAttribute("data-consent") && !(element instanceof HTMLScriptElement && !runs(element))
  );
  return [
    ...loading.flatMap((element) => {
      const addresses = addressesOf(element);
      return problemsOf(element, element.matches("script") ? addresses.filter(isNoPartOfSnippet) : addresses);
    }),
    // A script that has the address of an embed in it may well wait for a click.
    ...inline.flatMap(({ script, addresses }) => problemsOf(script, addresses, ({ known }) => known?.isEmbed !== true))
  ];
  function problemsOf(element, addresses, isMeant = (_) => true) {
    for (const address of addresses) {
      const found = servicesAt(address, page.config.services);
      const problem = isMeant(found) ? describeUnheld(element, address, found, page) : void 0;
      if (problem) return [problem];
    }
    return [];
  }
}
function runs(script) {
  return RUNNING_TYPE.test(script.getAttribute("type") ?? "");
}

const CONTROLS = "[data-consent-open],[data-consent-action]";
const OPERABLE = "a[href],area[href],button,summary,input:not([type=hidden]),[role=button][tabindex],[role=link][tabindex],[role=menuitem]";
function explainUnreachableControls() {
  return [...nativeDocument.querySelectorAll(CONTROLS)].filter(
    (control) => !control.closest(OPERABLE) && !control.querySelector(OPERABLE) && !control.localName.includes("-")
  ).map((control) => {
    const mark = control.getAttributeNames().find((name) => /^data-consent-(open|action)$/.test(name));
    return `this control cannot be reached by keyboard, so not everybody can use it. Write <button type="button" ${mark}> instead. Found: ${quote(control)}`;
  });
}

function checkPage(page, tag) {
  const { config } = page;
  const problems = [
    ...explainTagAttributes(tag),
    ...explainUnusedId(tag, config.input),
    ...explainUnreadConfigs(config.input, tag),
    ...explainOtherConfigs(config),
    ...explainMissingFiles(config),
    ...explainUnheldElements(page),
    ...explainLateDefault(config),
    ...explainNoscriptPixels(page),
    ...explainMarks(page),
    ...explainMisspeltAttributes(),
    ...explainMarkValues(),
    ...explainNoWayBack(config),
    ...explainUnreachableControls()
  ];
  for (const problem of problems) logOnce("error", problem);
}
function explainNoWayBack(config) {
  const { trigger, settingsHashes } = config;
  if (trigger !== false || hasSettingsLink(config)) return [];
  const link = `<a href="${settingsHashes[0] ?? "#cookie-settings"}">`;
  return [
    `trigger is false. This page has no settings link either, so nobody can withdraw consent here: add ${link}, or leave "trigger" out.`
  ];
}

function followPage(context) {
  const granted = /* @__PURE__ */ new Set();
  const released = /* @__PURE__ */ new WeakSet();
  let isDecided = false;
  function note() {
    const { grants, decision } = context.state;
    isDecided ||= decision !== null;
    for (const [id, isGranted] of Object.entries(grants)) if (isGranted) granted.add(id);
  }
  nativeDocument.addEventListener("akkoord:change", note, { signal: context.signal });
  nativeDocument.addEventListener(
    "akkoord:released",
    ({ detail }) => detail.elements.forEach((element) => void released.add(element)),
    {
      signal: context.signal
    }
  );
  context.onDecision(({ decision }) => {
    isDecided = true;
    for (const [id, isGranted] of Object.entries(decision.choices)) if (isGranted) granted.add(id);
  });
  return {
    config: context.config,
    wasGranted(id) {
      note();
      return granted.has(id);
    },
    wasDecided() {
      note();
      return isDecided;
    },
    wasReleased: (element) => released.has(element)
  };
}

const QUIET_MS = 500;
function whenChanged(run, signal) {
  let timer;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  });
  observer.observe(window.document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["src", "data-consent"]
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function runCheck(context, tag = null) {
  if (!isFirstCheck(context)) return;
  if (context.arrival) void context.arrival.then(() => check(context, tag));
  else check(context, tag);
}
function check(context, tag) {
  if (context.signal.aborted) return;
  const page = followPage(context);
  checkConfiguration(context);
  whenParsed(() => {
    if (context.signal.aborted) return;
    checkPage(page, tag);
    whenChanged(() => checkPage(page, tag), context.signal);
    watchColours(context.signal);
  });
}
const CHECKED = /* @__PURE__ */ Symbol.for("akkoord.checked");
function isFirstCheck(context) {
  const page = window;
  page[CHECKED] ??= /* @__PURE__ */ new WeakSet();
  if (page[CHECKED].has(context)) return false;
  page[CHECKED].add(context);
  return true;
}

function init(config, options) {
  checkConfig(config, { ...presets, ...presetsIn(options) }, logOnce);
  const akkoord = init$1(config, options);
  if (typeof document !== "undefined") {
    whenStarted((context) => runCheck(context));
    if (!options?.loadUi) checkLocales(akkoord.state.language, Object.keys(options?.locales ?? {}));
  }
  return akkoord;
}
function presetsIn({ services = {} } = {}) {
  return Object.fromEntries(
    Object.entries(services).map(([name, preset]) => [
      name,
      typeof preset === "object" ? preset : presets[name] ?? {}
    ])
  );
}

export { ConfigError, init };
