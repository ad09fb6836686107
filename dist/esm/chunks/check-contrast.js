const PART_OF_LUMINANCE = [0.2126, 0.7152, 0.0722];
function parseColour(text) {
  const numbers = text.match(/-?[\d.]+(e-?\d+)?|none/g) ?? [];
  const scale = text.startsWith("rgb") ? 255 : 1;
  const part = (nth, whole) => Math.min(Math.max((Number(numbers[nth]) || 0) / whole, 0), 1);
  return [part(0, scale), part(1, scale), part(2, scale), numbers.length > 3 ? part(3, 1) : 1];
}
function over([red, green, blue, alpha], below) {
  const mix = (top, bottom) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}
function luminance(colour) {
  return PART_OF_LUMINANCE.reduce((sum, weight, i) => {
    const part = colour[i] ?? 0;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function hex(colour) {
  const parts = colour.slice(0, 3).map((part) => Math.round(part * 255).toString(16));
  return `#${parts.map((part) => part.padStart(2, "0")).join("")}`;
}

const criteria = { text: "1.4.3", edge: "1.4.11" };
const keyOf = ({ colours }) => colours.map(hex).sort().join();
const isTooLow = ({ colours, needed }) => contrast(...colours) < needed;
const round = (ratio) => Math.floor(ratio * 100) / 100;
const unique = (words) => [...new Set(words)];
function contrastReport(pairs, scheme = "") {
  const failing = pairs.filter(isTooLow);
  return new Map(failing.map((pair) => [keyOf(pair), message(failing.filter((one) => keyOf(one) === keyOf(pair)))]));
  function message(alike) {
    const [one, other] = alike.flatMap(({ colours }) => colours);
    if (!one || !other) return "";
    const demands = ["text", "edge"].flatMap((kind) => {
      const some = alike.filter((pair) => pair.kind === kind);
      const needed = Math.max(...some.map((pair) => pair.needed));
      const wearers = unique(some.map(({ on }) => on)).join(", ");
      return some.length > 0 ? `${needed}:1 for the ${kind} of ${wearers} (WCAG 2.2, ${criteria[kind]})` : [];
    });
    const names = unique(alike.flatMap((pair) => pair.names));
    const where = scheme && `, in a ${scheme} colour scheme`;
    return `${hex(one)} on ${hex(other)} has a contrast of ${round(contrast(one, other))}:1${where}; needed: ${demands.join(", ")}. Change ${names.join(" or ")}.`;
  }
}

const partOf = (node) => (node.getAttribute("part") ?? node.className).split(" ").pop() || node.localName;
const hasText = (node) => [...node.childNodes].some((child) => child instanceof Text && child.data.trim());
const isNative = (node) => node.matches("input") && getComputedStyle(node).appearance !== "none";
function oneOfEach(nodes) {
  const kinds = new Map(
    nodes.map((node) => [[node, node.parentElement].map((one) => one && one.localName + partOf(one)).join(), node])
  );
  return [...kinds.values()];
}

const later = [
  // wearer, its colour, behind it, and behind it at rest: where that fails, this has been said
  ["buttons under the pointer", "on-accent", "hover", "accent"],
  ["titles in the preferences", "color", "surface", "background"],
  ["texts in the preferences and placeholders", "muted", "surface", "background"],
  ["links in the preferences and placeholders", "accent", "surface", "background"]
];
const LARGE = 24;
const LARGE_BOLD = 18.66;
function measureContrast(host) {
  const root = host.shadowRoot;
  if (!root) return [];
  const probe = document.createElement("span");
  probe.style.display = "none";
  root.append(probe);
  try {
    return pairsIn(host, root, probe);
  } finally {
    probe.replaceWith();
  }
}
function pairsIn(host, root, probe) {
  const known = /* @__PURE__ */ new Map();
  function resolve(colour) {
    let found = known.get(colour);
    if (!found) {
      probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
      found = parseColour(getComputedStyle(probe).color);
      known.set(colour, found);
    }
    return found;
  }
  const token = (name) => resolve(`var(--ak-${name})`);
  function nameOf(colour, candidates, node) {
    const found = candidates.find((name) => hex(token(name)) === hex(colour));
    return found ? `--akkoord-${found}` : `::part(${partOf(node)})`;
  }
  function behind(node) {
    if (!node) return { colour: resolve("Canvas"), name: "what the page has behind it" };
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== "none") return void 0;
    const own = resolve(backgroundColor);
    if (own[3] === 0) return behind(parentOf(node));
    const name = nameOf(
      own,
      node.matches("button, input") ? ["accent", "hover", "surface"] : ["background", "surface"],
      node
    );
    if (own[3] === 1) return { colour: own, name };
    const below = behind(parentOf(node));
    return below && { colour: over(own, below.colour), name };
  }
  function parentOf(node) {
    return node === host ? null : node.assignedSlot ?? node.parentElement ?? host;
  }
  function textOf(node) {
    const ground = behind(node);
    if (!ground) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(node);
    const own = resolve(color);
    let candidates = ["color", "muted"];
    if (node.matches("button")) candidates = ["on-accent", "accent", "color"];
    if (node.matches("a, summary")) candidates = ["accent"];
    const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? LARGE_BOLD : LARGE);
    return [
      {
        on: node.matches("a") ? "link" : partOf(node),
        kind: "text",
        colours: [over(own, ground.colour), ground.colour],
        names: [nameOf(own, candidates, node), ground.name],
        needed: large ? 3 : 4.5
      }
    ];
  }
  function edgeOf(node) {
    const ground = behind(parentOf(node));
    const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(node);
    const [border, filling] = [resolve(borderTopColor), resolve(backgroundColor)];
    if (!ground || borderTopStyle === "none" || border[3] === 0) return [];
    const edges = [border, filling].map((own) => {
      const names = [nameOf(own, ["accent", "control"], node), ground.name];
      return { on: partOf(node), kind: "edge", colours: [over(own, ground.colour), ground.colour], names, needed: 3 };
    });
    return edges.sort((one, other) => contrast(...other.colours) - contrast(...one.colours)).slice(0, 1);
  }
  function focusIn(node) {
    const ground = behind(parentOf(node));
    if (!ground) return [];
    const colour = over(token("focus"), ground.colour);
    const isSet = getComputedStyle(host).getPropertyValue("--akkoord-focus");
    const name = `--akkoord-${isSet ? "focus" : "accent"}`;
    return [
      { on: "focus ring", kind: "edge", colours: [colour, ground.colour], names: [name, ground.name], needed: 3 }
    ];
  }
  function pairOf(on, own, ground, kind = "text") {
    const below = over(token(ground), token("background"));
    return {
      on,
      kind,
      colours: [over(token(own), below), below],
      names: [`--akkoord-${own}`, `--akkoord-${ground}`],
      needed: kind === "text" ? 4.5 : 3
    };
  }
  const nodes = oneOfEach([...host.children, ...root.querySelectorAll("*")]);
  const controls = nodes.filter((node) => node.matches("button, input:enabled") && !isNative(node));
  return [
    ...nodes.filter(hasText).flatMap(textOf),
    ...controls.flatMap(edgeOf),
    ...controls.slice(0, 1).flatMap(focusIn),
    ...later.filter(([on, own, , atRest]) => contrast(...pairOf(on, own, atRest).colours) >= 4.5).map(([on, own, ground]) => pairOf(on, own, ground)),
    pairOf("switches", "control", "background", "edge")
  ];
}

function hasSchemeRules() {
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return isForScheme(sheet);
    } catch {
      return false;
    }
  });
}
function isForScheme({ media, cssRules, styleSheet }) {
  const rules = [...cssRules ?? styleSheet?.cssRules ?? []];
  return media?.mediaText.includes("prefers-color-scheme") ? rules.some(({ cssText }) => cssText.includes("--akkoord-")) : rules.some((rule) => isForScheme(rule));
}

const said = /* @__PURE__ */ new Set();
function checkContrast(banner) {
  if (!banner.isConnected) return;
  check(banner);
  checkOtherScheme(banner);
  observer.observe(document.body, { childList: true });
}
const observer = new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof Element && node.localName === "akkoord-preferences" && node.isConnected) check(node);
  }
});
function check(host, scheme) {
  if (matchMedia("(forced-colors: active)").matches) return;
  for (const [colours, message] of contrastReport(measureContrast(host), scheme)) {
    if (!said.has(colours)) console.warn?.(`akkoord: ${message}`);
    said.add(colours);
  }
}
function checkOtherScheme(host) {
  if (!(host instanceof HTMLElement) || getComputedStyle(host).colorScheme !== "light dark" || hasSchemeRules()) return;
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "light" : "dark";
  host.style.setProperty("--akkoord-color-scheme", scheme);
  try {
    check(host, scheme);
  } finally {
    host.style.removeProperty("--akkoord-color-scheme");
  }
}

export { checkContrast };
