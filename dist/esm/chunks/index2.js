import { b as banner$1 } from './en.js';
import { b as banner } from './nl.js';
import { d as directionOf, t as tagsOf, c as createWords } from './locale.js';
import { withPresetFacts } from '../services/preset-facts.js';
import { s as settingsLinks } from './index.js';

var lookCss = ":host{--ak-background:#fff;--ak-color:#191c22;--ak-accent:#1d4786;--ak-on-accent:#fff;--ak-muted:color-mix(in srgb, var(--ak-color) 76%, var(--ak-background));--ak-control:color-mix(in srgb, var(--ak-color) 55%, var(--ak-background));--ak-line:color-mix(in srgb, var(--ak-color) 15%, var(--ak-background));--ak-surface:color-mix(in srgb, var(--ak-color) 5%, var(--ak-background));--ak-hover:color-mix(in srgb, var(--ak-accent) 84%, var(--ak-color));--ak-focus:var(--ak-accent);--ak-radius:var(--akkoord-radius,12px);--ak-button-radius:var(--akkoord-button-radius,8px);--ak-size:var(--akkoord-font-size,15px);--ak-weight:var(--akkoord-font-weight,600);--ak-shadow:var(--akkoord-shadow,0 8px 40px #00000029);all:initial!important;color-scheme:var(--akkoord-color-scheme,light dark)!important;font:400 var(--ak-size) / 1.5 var(--akkoord-font-family,system-ui, sans-serif)!important;color:var(--ak-color)!important;direction:ltr!important}@supports (color:light-dark(#fff, #000)){:host{--ak-background:var(--akkoord-background,light-dark(#fff,#1a1d23));--ak-color:var(--akkoord-color,light-dark(#191c22,#f3f5f7));--ak-accent:var(--akkoord-accent,light-dark(#1d4786,#a9c6ff));--ak-on-accent:var(--akkoord-on-accent,light-dark(#fff,#10203b));--ak-muted:var(--akkoord-muted,color-mix(in srgb, var(--ak-color) 76%, var(--ak-background)));--ak-control:var(--akkoord-control,color-mix(in srgb, var(--ak-color) 55%, var(--ak-background)));--ak-line:var(--akkoord-line,color-mix(in srgb, var(--ak-color) 15%, var(--ak-background)));--ak-surface:var(--akkoord-surface,color-mix(in srgb, var(--ak-color) 5%, var(--ak-background)));--ak-hover:var(--akkoord-hover,color-mix(in srgb, var(--ak-accent) 84%, var(--ak-color)));--ak-focus:var(--akkoord-focus,var(--ak-accent))}}:host:before,:host:after{content:none!important}:host([dir=rtl]){direction:rtl!important}button{box-sizing:border-box;border:1px solid var(--ak-control);border-radius:var(--ak-button-radius);min-height:44px;color:inherit;font:inherit;font-weight:var(--ak-weight);cursor:pointer;background:0 0;padding:8px 18px;line-height:1.3}button:hover{background:var(--ak-surface)}[part~=save],[part~=load]{border-color:var(--ak-accent);background:var(--ak-accent);color:var(--ak-on-accent)}[part~=save]:hover,[part~=load]:hover{background:var(--ak-hover)}a{color:var(--ak-accent)}:focus-visible{outline:2px solid var(--ak-focus);outline-offset:2px}";

var bannerCss = ":host{z-index:var(--akkoord-z-index,2147480000)!important;display:grid!important;position:fixed!important;inset:auto 0 0!important;container-type:inline-size!important}:host([data-position^=top]){inset:0 0 auto!important}:host::backdrop{display:none!important}[part=banner]{box-sizing:border-box;background:var(--ak-background);border:0 solid var(--ak-line);max-height:max(40vh,200px);box-shadow:var(--ak-shadow);border-width:1px 0;padding:16px 16px 0;scroll-padding-bottom:120px;font-size:.93em;line-height:1.43;animation:1ms both enter;overflow:auto}::backdrop{background:var(--akkoord-backdrop,#0c101880)}@keyframes enter{0%{opacity:0}}slot{display:block}[name=title]{margin-bottom:6px}[name=actions]{background:var(--ak-background);grid-template-columns:repeat(2,minmax(0,1fr));gap:4px 8px;padding:12px 0 8px;display:grid;position:sticky;bottom:0}@container (width<=479px){::slotted([part~=customize]){grid-column:span 2!important}}@container (width>=480px){[name=actions]{grid-template-columns:repeat(3,1fr)}}@container (width>=640px){[part=banner]{max-height:85vh;padding:24px max(24px,50cqw - 600px);font-size:1em}[name=actions]{padding:16px 0 0}}@container (width>=1080px){[part=banner]{grid-template-columns:1fr auto;align-items:center;gap:56px;display:grid}[name=actions]{padding:0}}@media (width>=480px){:host([data-layout=box]){width:408px!important;inset:auto auto 20px 20px!important}:host([data-layout=box][data-position$=right]){left:auto!important;right:20px!important}:host([data-layout=box][data-position^=top]){top:20px!important;bottom:auto!important}:host([data-layout=box]) [part=banner]{max-height:calc(100vh - 40px);padding:20px 20px 4px}}:host([data-layout=dialog]){width:min(560px,100% - 32px)!important;inset:50% auto auto 50%!important;translate:-50% -50%!important}:host(:is([data-layout=box],[data-layout=dialog])) [part=banner]{border-radius:var(--ak-radius);border-width:1px}dialog{width:min(560px,100% - 32px);color:inherit}dialog[part]{max-height:calc(100vh - 32px)}@media (height<=320px){:host{width:auto!important;position:static!important;translate:none!important}[part=banner]{max-height:none!important}}@media (height<=420px){[part=banner]{max-height:50vh}[name=actions]{position:static}}::slotted(*){all:initial!important;direction:inherit!important;color-scheme:inherit!important;font:inherit!important;color:var(--ak-muted)!important}::slotted(*):before,::slotted(*):after{content:none!important}::slotted(h2){color:var(--ak-color)!important;font-size:1.2em!important;font-weight:var(--ak-weight)!important;line-height:1.3!important;display:flex!important}::slotted(a){color:var(--ak-accent)!important;cursor:pointer!important;text-decoration:underline!important}::slotted(button){box-sizing:border-box!important;border:1px solid var(--ak-accent)!important;border-radius:var(--ak-button-radius)!important;background:var(--ak-accent)!important;min-height:44px!important;color:var(--ak-on-accent)!important;font-weight:var(--ak-weight)!important;text-align:center!important;cursor:pointer!important;justify-content:center!important;align-items:center!important;padding:6px 8px!important;line-height:1.3!important;display:flex!important}::slotted(button:hover){background:var(--ak-hover)!important}::slotted([part~=customize]){color:var(--ak-accent)!important;background:0 0!important;border-color:#0000!important}::slotted([part~=customize]:hover){background:var(--ak-surface)!important}::slotted(:focus-visible:not(h2)){outline:2px solid var(--ak-focus)!important;outline-offset:2px!important}@media print{:host{display:none!important}}";

const PROVIDERS = 3;
function gpcText({ gpc, categories }, { signals }, words) {
  const targeting = categories.find(({ id, required }) => id === "targeting" && !required);
  return targeting && signals.gpc && gpc !== "ignore" ? words.say("gpc", { label: words.nameOf(targeting) }) : "";
}
function bannerText(config, state, words) {
  const { say, text, nameOf } = words;
  const language = words.language();
  const { name, privacyUrl } = config.controller;
  const controller = text(name);
  const optional = config.categories.filter(({ required }) => !required);
  const join = (names) => [names.slice(0, -1).join(say("comma")), ...names.slice(-1)].filter(Boolean).join(say("and"));
  const purposes = optional.map((category) => {
    return /^(de|lb)/.test(language) ? nameOf(category) : nameOf(category).toLocaleLowerCase(language);
  });
  const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => text(provider) ?? "")));
  providers.delete("");
  providers.delete(controller ?? "");
  return [
    say("text", { name: controller ?? say("site"), purposes: join(purposes) }),
    // one full stop after “Inc.”
    providers.size > 0 ? say("others", { providers: join([...providers].slice(0, PROVIDERS)) }).replace("..", ".") : "",
    gpcText(config, state, words),
    say("withdraw", { settings: say("settings") }),
    privacyUrl ? `[${say("policy")}](${privacyUrl})` : ""
  ].filter(Boolean);
}

const COLOURS = "accent on-accent background color muted control surface hover focus";
function checkTheme(host) {
  const style = getComputedStyle(host);
  if (COLOURS.split(" ").some((name) => style.getPropertyValue(`--akkoord-${name}`))) {
    import('./check-contrast.js').then(({ checkContrast }) => checkContrast(host)).catch(() => {
    });
  }
}

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  const all = typeof attributes === "string" ? { part: attributes } : attributes;
  for (const name in all) {
    const value = all[name];
    if (typeof value === "string") {
      if (value) node.setAttribute(name, value);
    } else if (value !== void 0) Object.assign(node, { [name]: value });
  }
  node.append(...children.flat(9).filter(Boolean));
  return node;
}
function button(part, label, onclick) {
  return element("button", { type: "button", part: `button ${part}`, onclick }, label);
}

function focus(target) {
  const options = { preventScroll: true };
  target.focus(options);
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  target.focus(options);
}
function focusPage() {
  focus(document.querySelector("main,[role=main]") ?? document.body);
}

function createSheet(css = "") {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
function createHost(name, ...sheets) {
  const host = document.createElement(`akkoord-${name}`);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = sheets;
  return { host, root };
}
function setLanguage(host, { language }) {
  host.lang = language();
  host.dir = directionOf(host.lang);
}

function richText(text = "") {
  const pieces = text.split(/\[([^\]]+)\]\(([^)\s]+)\)/);
  return pieces.flatMap((piece, i) => {
    if (i % 3 === 2 || !piece) return [];
    const link = element("a", { part: "text", href: i % 3 ? pieces[i + 1] : "" }, piece);
    return /^(https?|mailto|tel|file):/.test(link.protocol) ? link : element("span", "text", piece);
  });
}

function createBanner({ port, config, words, look, prefetch }) {
  const { layout = config.theme?.modal && "dialog", position = "" } = config.theme ?? {};
  const statement = element("a", { href: config.controller.privacyUrl });
  const modal = config.theme?.modal && statement.host + statement.pathname !== location.host + location.pathname;
  const { host, root } = createHost("banner", look, createSheet(bannerCss));
  const panel = element(
    modal ? "dialog" : "div",
    {
      part: "banner",
      // Escape is no answer, and there would be no other
      closedby: "none",
      oncancel: (event) => event.preventDefault(),
      onclose: () => {
        if (host.isConnected) rise();
      }
    },
    element("div", "", element("slot", { name: "title" }), element("slot", "")),
    element("slot", { name: "actions" })
  );
  Object.assign(host.dataset, { layout, position });
  if (!modal) host.setAttribute("role", "region");
  root.append(panel);
  const page = document.documentElement.style;
  let [roomAbove, roomBelow] = ["", ""];
  const isTop = () => /^top/.test(`${host.dataset.position}`);
  const keepClear = () => {
    const { top, bottom, height } = host.getBoundingClientRect();
    const isOver = height && !low.matches;
    page.scrollPaddingTop = isOver && isTop() ? `${bottom}px` : roomAbove;
    page.scrollPaddingBottom = isOver && !isTop() ? `${innerHeight - top}px` : roomBelow;
  };
  const observer = new ResizeObserver(keepClear);
  const covers = (target) => {
    const [its, ours] = [target, host].map((one) => one.getBoundingClientRect());
    return its.top < ours.bottom && its.bottom > ours.top && its.left < ours.right && its.right > ours.left;
  };
  const giveWay = (event) => {
    const target = event.target;
    if (!target.matches(":focus-visible") || !covers(target)) return;
    target.scrollIntoView({ block: "nearest" });
    if (!isTop() || host.contains(target) || !covers(target)) return;
    host.dataset.position = position.replace("top", "bottom");
    keepClear();
  };
  const low = matchMedia("(max-height:320px)");
  function rise() {
    if (panel instanceof HTMLDialogElement) {
      panel.open = false;
      panel.showModal();
      focus(host.firstElementChild);
    } else if (low.matches) host.removeAttribute("popover");
    else {
      host.popover = "manual";
      host.showPopover?.();
    }
  }
  const focused = () => host.contains(document.activeElement) ? document.activeElement : null;
  const focusPart = (part) => host.querySelector(`[part="${part}"]`)?.focus();
  function fill() {
    const { state } = port;
    const { say, language } = words;
    if (language() === host.lang) return;
    const part = focused()?.getAttribute("part");
    setLanguage(host, words);
    (modal ? panel : host).setAttribute("aria-label", say("title"));
    const customize = button("customize", say("customize"), () => port.show("preferences"));
    for (const type of ["pointerenter", "focus"]) customize.addEventListener(type, prefetch);
    const buttons = [
      button("accept", say("accept"), () => port.acceptAll("banner")),
      button("reject", say("reject"), () => port.rejectAll("banner")),
      customize
    ];
    for (const node of buttons) node.slot = "actions";
    host.replaceChildren(
      element("h2", { part: "title", slot: "title" }, say("title")),
      ...richText(bannerText(config, state, words).join(" ")),
      ...buttons
    );
    if (part) focusPart(part);
  }
  return {
    open() {
      fill();
      if (host.isConnected) return;
      [roomAbove, roomBelow] = [page.scrollPaddingTop, page.scrollPaddingBottom];
      document.body.prepend(host);
      rise();
      low.onchange = rise;
      observer.observe(host);
      document.addEventListener("focusin", giveWay);
      checkTheme(host);
    },
    close() {
      const hadFocus = !!focused();
      observer.disconnect();
      document.removeEventListener("focusin", giveWay);
      low.onchange = null;
      if (panel instanceof HTMLDialogElement) panel.close();
      host.replaceWith();
      keepClear();
      return hadFocus;
    },
    focusCustomize: () => focusPart("button customize")
  };
}

const files = {
  ar: () => import('../locales/ar.js'),
  bg: () => import('../locales/bg.js'),
  ca: () => import('../locales/ca.js'),
  cs: () => import('../locales/cs.js'),
  da: () => import('../locales/da.js'),
  de: () => import('../locales/de.js'),
  el: () => import('../locales/el.js'),
  es: () => import('../locales/es.js'),
  et: () => import('../locales/et.js'),
  fi: () => import('../locales/fi.js'),
  fr: () => import('../locales/fr.js'),
  fy: () => import('../locales/fy.js'),
  ga: () => import('../locales/ga.js'),
  he: () => import('../locales/he.js'),
  hr: () => import('../locales/hr.js'),
  hu: () => import('../locales/hu.js'),
  is: () => import('../locales/is.js'),
  it: () => import('../locales/it.js'),
  lt: () => import('../locales/lt.js'),
  lv: () => import('../locales/lv.js'),
  mt: () => import('../locales/mt.js'),
  "nl-x-je": () => import('../locales/nl-x-je.js'),
  no: () => import('../locales/no.js'),
  pl: () => import('../locales/pl.js'),
  pt: () => import('../locales/pt.js'),
  ro: () => import('../locales/ro.js'),
  sk: () => import('../locales/sk.js'),
  sl: () => import('../locales/sl.js'),
  sv: () => import('../locales/sv.js'),
  tr: () => import('../locales/tr.js'),
  uk: () => import('../locales/uk.js')
};
function isLoadable(tag) {
  return Object.hasOwn(files, tag);
}
async function loadLocale(tag) {
  const load = files[tag];
  if (!load) throw new Error(`akkoord: no locale ${tag}`);
  return load();
}

function createFetchLocale(locales, { fallbackLanguage = "en" }, report) {
  const lost = /* @__PURE__ */ new Set();
  const isThere = (tag) => Object.hasOwn(locales, tag);
  return (language) => {
    const tag = [language, fallbackLanguage].flatMap(tagsOf).find((one) => isThere(one) || isLoadable(one) && !lost.has(one));
    if (!tag || isThere(tag)) return void 0;
    return loadLocale(tag).then(
      ({ banner, preferences }) => {
        locales[tag] = { ...banner, ...preferences };
      },
      (error) => {
        if (!lost.has(tag)) report(error);
        lost.add(tag);
      }
    );
  };
}

var placeholderCss = ":host{background:var(--ak-surface)!important;outline:1px solid var(--ak-line)!important;outline-offset:-1px!important;overflow:auto!important;container-type:size!important}[part=placeholder]{box-sizing:border-box;text-align:center;align-content:safe center;justify-items:center;gap:8px;min-height:100cqh;padding:16px;display:grid}strong{font-weight:var(--ak-weight)}p{max-width:46ch;color:var(--ak-muted);margin:0;font-size:.93em}[part=actions]{flex-wrap:wrap;justify-content:center;align-items:center;gap:4px 16px;display:flex}[part~=customize]{color:var(--ak-accent);border-color:#0000;padding:8px;font-weight:400}label{cursor:pointer;align-items:center;gap:8px;min-height:44px;display:flex}input{width:20px;height:20px;accent-color:var(--ak-accent);flex:none;margin:0}@container (height<=220px){[part=placeholder]{gap:2px;padding:6px 12px}}";

const PROPERTIES = "width height min-width min-height max-width max-height aspect-ratio box-sizing position inset z-index float vertical-align margin padding border-width border-radius flex order place-self grid-area";
function sizeOf(embed) {
  const { display, width, height } = getComputedStyle(embed);
  return { display, width, height };
}
function boxOf(embed, seen) {
  const style = getComputedStyle(embed);
  const rules = PROPERTIES.split(" ").map((name) => {
    let value = style.getPropertyValue(name);
    if (value === "auto") {
      if (name === "width") value = seen.width;
      if (name === "height" && !/\d/.test(style.aspectRatio)) value = seen.height;
    }
    return `${name}:${value}!important;`;
  });
  const display = `${/^inline/.test(seen.display) ? "inline-" : ""}block`;
  return `:host{${rules.join("")}border-style:solid!important;display:${display}!important}`;
}

const SMALLEST = 40;
function createPlaceholders({ port, config, words, look }) {
  const { say, text, nameOf } = words;
  const held = /* @__PURE__ */ new Map();
  const stands = /* @__PURE__ */ new Map();
  const inside = createSheet(placeholderCss);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) build(target);
    },
    { rootMargin: "100%" }
  );
  function build(embed) {
    const id = held.get(embed);
    if (id === void 0 || stands.has(embed) || !(embed instanceof HTMLElement)) return;
    if (Math.min(embed.offsetWidth, embed.offsetHeight) < SMALLEST) return;
    observer.unobserve(embed);
    const box = createSheet();
    const stand = { ...createHost("placeholder"), embed, id, box, display: embed.style.display };
    stands.set(embed, stand);
    fill(stand);
    refit(stand);
  }
  function refit(stand) {
    const { embed, host, root, box } = stand;
    box.replaceSync(":host{display:none!important}");
    uncover(stand);
    const seen = sizeOf(embed);
    embed.style.setProperty("display", "none", "important");
    box.replaceSync(boxOf(embed, seen));
    if (embed.nextSibling !== host) embed.after(host);
    root.adoptedStyleSheets = [look, inside, box];
  }
  function uncover({ embed, display }) {
    embed.style.setProperty("display", display);
  }
  function fill({ embed, id, host, root }) {
    const service = config.services.find((other) => other.id === id);
    const category = config.categories.find((other) => other.id === (service?.category ?? id));
    const known = service ?? category;
    const name = nameOf(known ?? { id });
    const { hostname } = element("a", { href: embed.dataset.consentSrc });
    const provider = text(service?.provider) ?? (hostname || name);
    const alone = category && (category.services.length < 2 ? category.id : service && category.granular && id);
    const always = element("input", { type: "checkbox", part: "switch" });
    const load = button(
      "load",
      say("load", { name }),
      () => alone && always.checked ? port.save({ [alone]: true }, "placeholder") : port.releaseOnce(embed)
    );
    load.setAttribute("aria-describedby", "title");
    setLanguage(host, words);
    root.replaceChildren(
      element(
        "div",
        "placeholder",
        element("strong", { part: "title", id: "title" }, embed.title || name),
        element("p", "text", say("held", { provider })),
        element(
          "div",
          "actions",
          // an id that is not in the configuration is a mistake of the site, and stays held
          known && load,
          alone && element("label", "", always, say("always", { name })),
          button("customize", say("settings"), () => port.show("preferences")),
          service?.privacyUrl && richText(`[${say("policy")}](${service.privacyUrl})`)
        )
      )
    );
  }
  const refitAll = () => stands.forEach(refit);
  addEventListener("resize", refitAll);
  function tidy() {
    for (const embed of stands.keys()) if (!embed.isConnected) unhold(embed);
    for (const copy of document.querySelectorAll("akkoord-placeholder")) {
      if (copy.shadowRoot) continue;
      copy.previousElementSibling?.style.removeProperty("display");
      copy.replaceWith();
    }
  }
  function unhold(embed) {
    const stand = stands.get(embed);
    held.delete(embed);
    stands.delete(embed);
    observer.unobserve(embed);
    if (!stand) return;
    const focused = stand.root.activeElement;
    uncover(stand);
    stand.host.replaceWith();
    if (focused) focus(stand.embed);
  }
  return {
    hold(embed, id) {
      if (held.has(embed)) return;
      held.set(embed, id);
      observer.observe(embed);
    },
    unhold,
    tidy,
    translate: () => stands.forEach(fill),
    destroy() {
      observer.disconnect();
      removeEventListener("resize", refitAll);
      for (const embed of stands.keys()) unhold(embed);
    }
  };
}

var statusCss = ":host{all:initial!important;clip-path:inset(50%)!important;width:1px!important;height:1px!important;position:fixed!important;overflow:hidden!important}:host:before,:host:after{content:none!important}";

const STAY = 5e3;
const NOTICE = 150;
function createStatus() {
  const region = element("div", { role: "status" });
  const { host, root } = createHost("status", createSheet(statusCss));
  root.append(region);
  let timer;
  function clear() {
    clearTimeout(timer);
    region.textContent = "";
  }
  function remove() {
    clear();
    host.replaceWith();
  }
  return {
    prepare(words) {
      clear();
      setLanguage(host, words);
      if (!host.isConnected) document.body.append(host);
    },
    announce(message) {
      timer = setTimeout(() => {
        region.textContent = message;
        timer = setTimeout(remove, STAY);
      }, NOTICE);
    },
    remove
  };
}

var triggerCss = ":host{z-index:var(--akkoord-z-index,2147480000)!important;display:flex!important;position:fixed!important;inset-block-end:16px!important;inset-inline-start:16px!important}:host([data-position^=top]){inset-block:16px auto!important}:host([data-position$=left]){inset-inline:auto!important;left:16px!important}:host([data-position$=right]){inset-inline:auto!important;right:16px!important}@media (width<=480px){:host{margin:16px!important;position:static!important}}button{background:var(--ak-background);box-shadow:var(--ak-shadow)}@media print{:host{display:none!important}}";

function createTrigger({ port, config, words, look }) {
  const { host, root } = createHost("trigger", look, createSheet(triggerCss));
  const open = button("trigger", "", () => port.show("preferences"));
  const remove = () => host.replaceWith();
  host.dataset.position = `${config.trigger}`;
  root.append(open);
  return {
    update({ view, decision }) {
      if (view === "preferences") return;
      if (!config.trigger || view !== "none" || !decision || document.querySelector(settingsLinks(config.settingsHashes)))
        return remove();
      setLanguage(host, words);
      open.textContent = words.say("settings");
      if (!host.isConnected) document.body.append(host);
    },
    remove
  };
}

function mount(port) {
  let { state } = port;
  const spoken = { language: state.language };
  let preferences;
  let loading;
  let destroyed = false;
  const declared = [];
  const locales = { en: { ...banner$1 }, nl: { ...banner } };
  const words = createWords({ state: spoken, config: port.config }, locales);
  const config = withPresetFacts(port.config);
  const fetchLocale = createFetchLocale(locales, config, port.report);
  const kit = {
    port,
    config,
    words,
    locales,
    look: createSheet(lookCss + schemeOf(config)),
    prefetch: () => load(false)
  };
  const banner$2 = createBanner(kit);
  const placeholders = createPlaceholders(kit);
  const trigger = createTrigger(kit);
  const status = createStatus();
  let { body } = document;
  let frame = 0;
  const watch = new MutationObserver(() => {
    if (body !== document.body) update(state);
    body = document.body;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      placeholders.tidy();
      trigger.update(state);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
  function load(isWanted = true) {
    loading ??= import('./preferences.js').then((module) => {
      if (destroyed) return;
      preferences = module.mountPreferences(kit);
      for (const target of declared) preferences.declare(target);
      preferences.update(state);
    });
    loading.catch((error) => {
      loading = void 0;
      if (destroyed || !isWanted) return;
      port.report(error);
      if (state.view === "preferences") port.hide();
    });
  }
  function translate(wanted) {
    const coming = fetchLocale(wanted);
    if (coming) {
      coming.then(() => state.language === wanted && !destroyed && update(state));
      return;
    }
    spoken.language = wanted;
    placeholders.translate();
  }
  function update(next) {
    const previous = state;
    const { view, decision } = next;
    state = next;
    if (next.language !== spoken.language) translate(next.language);
    if (view !== "none") status.prepare(words);
    if (view === "banner") banner$2.open();
    const bannerHadFocus = view !== "banner" && banner$2.close();
    if (view === "preferences" && !preferences) load();
    preferences?.update(next);
    trigger.update(next);
    const isLost = document.activeElement === document.body && (bannerHadFocus || previous.view === "preferences");
    if (isLost && view === "banner") banner$2.focusCustomize();
    if (isLost && view === "none") focusPage();
    if (view !== "none" || previous.view === "none") return;
    if (decision !== previous.decision && decision?.via !== "elsewhere") status.announce(words.say("saved"));
    else status.remove();
  }
  const handle = {
    update,
    hold: placeholders.hold,
    unhold: placeholders.unhold,
    declare(target) {
      declared.push(target);
      if (preferences) preferences.declare(target);
      else load();
    },
    destroy() {
      destroyed = true;
      watch.disconnect();
      cancelAnimationFrame(frame);
      banner$2.close();
      placeholders.destroy();
      preferences?.destroy();
      trigger.remove();
      status.remove();
    }
  };
  return fetchLocale(spoken.language)?.then(() => handle) ?? handle;
}
function schemeOf({ theme }) {
  return /^(light|dark)$/.test(`${theme?.scheme}`) ? `:host{color-scheme:${theme?.scheme}!important}` : "";
}

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  mount: mount
});

export { createSheet as a, button as b, createHost as c, element as e, gpcText as g, index as i, richText as r, setLanguage as s };
