import { w as whenParsed } from './chunks/lifecycle.js';
import { f as findConfigProblems, c as checkConfig } from './chunks/check-config.js';
import { a as describeProblem, C as ConfigError } from './chunks/resolve-config.js';
import { presets } from './services/presets.js';
import { h as hasSettingsLink } from './chunks/headless.js';
import { w as whenStarted } from './chunks/try-or-undefined.js';
import { i as init$1 } from './chunks/index.js';
import './chunks/decision.js';
import './chunks/validate.js';
import './services/embeds.js';
import './services/preset-providers.js';
import './services/google-analytics.js';
import './services/meta-pixel.js';
import './chunks/find-record.js';
import './chunks/warn-once.js';
import './chunks/matches-cookie.js';
import './chunks/signals.js';
import 'js-cookie';
import './integrations/for-config.js';
import './integrations/google-analytics.js';
import './integrations/gtag.js';
import './integrations/google-consent-mode.js';
import './services/preset-cookies.js';
import './chunks/words.js';
import './chunks/rich-text.js';
import './chunks/en.js';
import './chunks/nl.js';

const logged = /* @__PURE__ */ new Set();
function logOnce(level, message) {
  if (logged.has(message)) return;
  logged.add(message);
  console[level]?.(`akkoord: ${message}`);
}

function checkConfiguration(context) {
  const problems = findConfigProblems(context.config.input, presets);
  for (const problem of problems) {
    logOnce(problem.severity === "error" ? "error" : "warn", describeProblem(problem));
  }
  const firstError = problems.find(({ severity }) => severity === "error");
  if (firstError) context.refuse(new ConfigError(firstError.path, firstError.value, firstError.remedy));
}

const MAX_QUOTED = 150;
const LIVE_SCRIPTS = 'script[data-consent]:not([type="text/plain"])';
const LIVE_ELEMENTS = "[data-consent]:not(script):is([src]:not([data-consent-src]),[href]:not([data-consent-href]))";
function checkPage({ config, state }) {
  for (const element of findLiveElements(state)) {
    const markup = element.outerHTML.slice(0, MAX_QUOTED);
    logOnce("warn", `this element has data-consent but is not held: ${markup} ${remedyFor(element)}`);
  }
  const { trigger, settingsHashes } = config;
  if (trigger === false && !hasSettingsLink(config)) {
    const link = `<a href="${settingsHashes[0] ?? "#cookie-settings"}">`;
    logOnce(
      "warn",
      `trigger is false. This page has no settings link either, so nobody can withdraw consent here: add ${link}, or leave "trigger" out.`
    );
  }
}
function findLiveElements({ decision, grants }) {
  if (decision) return [];
  return [...document.querySelectorAll(`${LIVE_SCRIPTS},${LIVE_ELEMENTS}`)].filter(
    (element) => !grants[element.getAttribute("data-consent") ?? ""]
  );
}
function remedyFor(element) {
  if (element.matches("script")) return 'Give it type="text/plain".';
  const name = element.hasAttribute("src") ? "src" : "href";
  return `Write data-consent-${name} instead of ${name}.`;
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
  const probe = document.createElement("span");
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
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
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
  document.addEventListener("akkoord:show", checkLayers, { signal });
  addEventListener("load", checkLayers, { signal });
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isLayer))) checkLayers();
  });
  observer.observe(document.body, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
function checkLayers() {
  const banner = document.querySelector("akkoord-banner");
  const preferences = document.querySelector("akkoord-preferences");
  if (banner) {
    checkContrast(banner);
    checkOtherScheme(banner);
  }
  if (preferences) checkContrast(preferences);
}
function isLayer(node) {
  return node instanceof Element && node.matches("akkoord-banner, akkoord-preferences");
}

function runCheck(context) {
  if (!isFirstCheck(context)) return;
  checkConfiguration(context);
  whenParsed(() => {
    if (context.signal.aborted) return;
    checkPage(context);
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
  checkConfig(config, presets, (message) => logOnce("warn", message));
  const akkoord = init$1(config, options);
  if (typeof document !== "undefined") whenStarted(runCheck);
  return akkoord;
}

export { ConfigError, init };
