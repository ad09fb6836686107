import { h as hasOwn } from './has-own.js';
import { n as nativeDocument, i as isElement } from './native-document.js';
import { b as bannerText, p as piecesOf, n as noticeOf } from './rich-text.js';
import { d as directionOf, a as localeTagFor, s as spokenLanguage, c as createWords } from './words.js';
import { withPresetProviders } from '../services/preset-providers.js';
import { i as inTime, h as hasSettingsLink, a as init$1 } from './headless.js';
import { b as banner$1 } from './en.js';
import { b as banner } from './nl.js';
import './resolve-config.js';

function givenLocales(locales) {
  return {
    has: (tag) => hasOwn(locales, tag),
    async load(tag) {
      const locale = locales[tag];
      if (!locale) throw new Error(`akkoord: there is no locale "${tag}".`);
      return typeof locale === "function" ? locale() : locale;
    }
  };
}

function focus(target) {
  const options = { preventScroll: true };
  target.focus(options);
  if (nativeDocument.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  target.focus(options);
}
function focusPage() {
  focus(nativeDocument.querySelector("main,[role=main]") ?? nativeDocument.body);
}

var bannerCss = ":host{z-index:var(--akkoord-z-index,2147480000)!important;display:grid!important;position:fixed!important;inset:auto 0 0!important}:host([data-position^=top]){inset:0 0 auto!important}:host::backdrop{display:none!important}[part=banner]{box-sizing:border-box;background:var(--ak-background);border:0 solid var(--ak-line);max-height:max(40vh,200px);box-shadow:var(--ak-shadow);font-size:calc(.93 * var(--ak-size));border-width:1px 0;padding:16px 16px 0;scroll-padding-bottom:8.5em;line-height:1.43;overflow:auto}[part=banner]>div{animation:1ms both enter}dialog::backdrop{background:var(--akkoord-backdrop,#0c101880)}@keyframes enter{0%{opacity:0}}slot{display:block}[name=title]{margin-bottom:6px}[name=actions]{background:var(--ak-background);grid-template-columns:repeat(2,minmax(0,1fr));gap:4px 8px;padding:12px 0 8px;display:grid;position:sticky;bottom:0}::slotted(*){all:initial!important;direction:inherit!important;color-scheme:inherit!important;font:inherit!important;color:var(--ak-muted)!important;overflow-wrap:anywhere!important}::slotted(*):before,::slotted(*):after{content:none!important}::slotted(h2){color:var(--ak-color)!important;font-size:1.2em!important;font-weight:var(--ak-weight)!important;line-height:1.3!important;display:flex!important}::slotted(a){color:var(--ak-accent)!important;cursor:pointer!important;text-decoration:underline!important}::slotted([role=alert]){color:var(--ak-color)!important;font-weight:var(--ak-weight)!important;display:block!important}::slotted(button){box-sizing:border-box!important;border:1px solid var(--ak-accent)!important;border-radius:var(--ak-button-radius)!important;background:var(--ak-accent)!important;min-height:44px!important;color:var(--ak-on-accent)!important;font-weight:var(--ak-weight)!important;text-align:center!important;cursor:pointer!important;justify-content:center!important;align-items:center!important;padding:6px 8px!important;line-height:1.3!important;display:flex!important}::slotted(button:hover){background:var(--ak-hover)!important}::slotted([part~=customize]){color:var(--ak-accent)!important;background:0 0!important;border-color:#0000!important;grid-column:span 2!important}::slotted([part~=customize]:hover){background:var(--ak-surface)!important}::slotted(:focus-visible:not(h2)){outline:2px solid var(--ak-focus)!important;outline-offset:2px!important}@media (width>=32em){:host(:not([data-layout=box])) [name=actions]{grid-template-columns:repeat(3,1fr)}:host(:not([data-layout=box])) ::slotted([part~=customize]){grid-column:auto!important}}@media (width>=40em){:host([data-layout=bar]) [part=banner]{max-height:85vh;font-size:var(--ak-size);padding:24px max(24px,50% - 600px)}:host([data-layout=bar]) [name=actions]{padding:16px 0 0}}@media (width>=67.5em){:host([data-layout=bar]) [part=banner]{grid-template-columns:1fr auto;align-items:center;gap:56px;display:grid}:host([data-layout=bar]) [name=actions]{padding:0}}@media (width>=30em){:host([data-layout=box]){width:25.5em!important;inset:auto auto 20px 20px!important}:host([data-layout=box][data-position$=right]){left:auto!important;right:20px!important}:host([data-layout=box][data-position^=top]){top:20px!important;bottom:auto!important}:host([data-layout=box]) [part=banner]{max-height:calc(100vh - 40px);padding:20px 20px 4px}}:host([data-layout=dialog]){width:min(35em,100% - 32px)!important;inset:50% auto auto 50%!important;translate:-50% -50%!important}:host(:not([data-layout=bar])) [part=banner]{border-radius:var(--ak-radius);border-width:1px}dialog{width:min(40em,100% - 32px);color:inherit;max-height:calc(100vh - 32px)!important}@media (height<=26.25em){div[part]{max-height:50vh!important;font-size:calc(.93 * var(--ak-size))!important;padding-block:10px!important}[name=actions]{position:static}}@media (height<=20em){:host([data-layout]){width:auto!important;position:static!important;translate:none!important}div[part=banner]{max-height:none!important}}@media print{:host{display:none!important}}";

function createSheet(css = "") {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
function createHost(name, ...sheets) {
  const host = nativeDocument.createElement(`akkoord-${name}`);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = sheets;
  return { host, root };
}
function putInPage(host, place = "append") {
  host.removeAttribute("inert");
  host.removeAttribute("aria-hidden");
  nativeDocument.body[place](host);
}
function isInPage(host) {
  return host.parentNode === nativeDocument.body;
}
function setLanguage(host, language) {
  host.lang = language;
  host.dir = directionOf(language);
}

function createElement(tag, attributes, ...children) {
  const node = nativeDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
function createButton(part, label, onClick) {
  const button = createElement("button", { type: "button", part: `button ${part}` }, label);
  button.addEventListener("click", onClick);
  return button;
}

function createPageRoom(host, lowWindow) {
  const page = nativeDocument.documentElement.style;
  const sheet = createSheet();
  let before = { top: "", bottom: "" };
  let isReserved = false;
  const isAtTop = () => host.dataset.position?.startsWith("top") === true;
  function update() {
    const { top, bottom, height } = host.getBoundingClientRect();
    const isOverPage = height > 0 && !lowWindow.matches;
    page.scrollPaddingTop = isOverPage && isAtTop() ? `${bottom}px` : before.top;
    const covered = isOverPage && !isAtTop() ? innerHeight - top : 0;
    page.scrollPaddingBottom = covered ? `${covered}px` : before.bottom;
    sheet.replaceSync(spaceBelowPage(covered));
  }
  function isCovered(target) {
    const box = target.getBoundingClientRect();
    const banner = host.getBoundingClientRect();
    return box.top < banner.bottom && box.bottom > banner.top && box.left < banner.right && box.right > banner.left;
  }
  function uncover({ target }) {
    if (!isElement(target) || !target.matches(":focus-visible") || !isCovered(target)) return;
    target.scrollIntoView({ block: "nearest" });
    if (!isAtTop() || host.contains(target) || !isCovered(target)) return;
    host.dataset.position = host.dataset.position?.replace("top", "bottom") ?? "";
    update();
  }
  const observer = new ResizeObserver(() => requestAnimationFrame(() => isReserved && update()));
  return {
    reserve() {
      observer.observe(nativeDocument.body);
      if (isReserved) return;
      isReserved = true;
      nativeDocument.adoptedStyleSheets = [...nativeDocument.adoptedStyleSheets, sheet];
      before = { top: page.scrollPaddingTop, bottom: page.scrollPaddingBottom };
      observer.observe(host);
      addEventListener("scroll", update, { passive: true });
      nativeDocument.addEventListener("focusin", uncover);
    },
    restore() {
      if (!isReserved) return;
      isReserved = false;
      observer.disconnect();
      removeEventListener("scroll", update);
      nativeDocument.removeEventListener("focusin", uncover);
      nativeDocument.adoptedStyleSheets = nativeDocument.adoptedStyleSheets.filter((other) => other !== sheet);
      page.scrollPaddingTop = before.top;
      page.scrollPaddingBottom = before.bottom;
    }
  };
}
function spaceBelowPage(covered) {
  const { body, documentElement: root, compatMode } = nativeDocument;
  if (!body) return "";
  const { top, bottom } = body.getBoundingClientRect();
  const bodyEnd = compatMode === "BackCompat" ? bottom : top + body.scrollHeight;
  const end = scrollY + Math.max(bodyEnd, root.getBoundingClientRect().bottom);
  if (!covered || end + covered <= innerHeight) return "";
  const hidesBar = end <= innerHeight && innerWidth === root.clientWidth;
  const space = `html::after{all:initial;content:"";position:absolute;top:${end}px;width:1px;height:${covered}px}`;
  return `@media screen{${space}${hidesBar ? "html{scrollbar-width:none}" : ""}}`;
}

function createPanel(isModal) {
  return createElement(
    isModal ? "dialog" : "div",
    isModal ? { part: "banner", closedby: "none" } : { part: "banner" },
    createElement("div", {}, createElement("slot", { name: "title" }), createElement("slot", {})),
    createElement("slot", { name: "actions" })
  );
}
function isModalHere({ theme, controller }) {
  return theme?.modal === true && !isThisPage(controller.privacyUrl);
}
function isThisPage(url) {
  if (!url) return false;
  const { host, pathname } = createElement("a", { href: url });
  return host + pathname === location.host + location.pathname;
}

function createBanner({ port, config, words, look, prefetch }) {
  const { theme } = config;
  const isModal = isModalHere(config);
  const { host, root } = createHost("banner", look, createSheet(bannerCss));
  const panel = createPanel(isModal);
  root.append(panel);
  const layout = isModal && theme?.layout === "bar" ? void 0 : theme?.layout;
  host.dataset.layout = layout ?? (theme?.modal ? "dialog" : "bar");
  host.dataset.position = theme?.position ?? "";
  if (!isModal) host.setAttribute("role", "region");
  const lowWindow = matchMedia("(max-height:20em)");
  const room = createPageRoom(host, lowWindow);
  panel.addEventListener("cancel", (event) => event.preventDefault());
  panel.addEventListener("close", () => {
    if (host.isConnected) putOnTop();
  });
  function putOnTop() {
    if (panel instanceof HTMLDialogElement) {
      panel.open = false;
      panel.showModal();
      if (host.firstElementChild instanceof HTMLElement) focus(host.firstElementChild);
    } else if (lowWindow.matches) host.removeAttribute("popover");
    else {
      host.popover = "manual";
      host.showPopover?.();
    }
  }
  const hasFocus = () => host.contains(nativeDocument.activeElement);
  const focusPart = (part) => host.querySelector(`[part="${part}"]`)?.focus();
  let filledWith;
  let filledFor = "";
  let partWithFocus = "";
  host.addEventListener("focusin", ({ target }) => {
    if (isElement(target)) partWithFocus = target.getAttribute("part") ?? "";
  });
  host.addEventListener("focusout", () => {
    queueMicrotask(() => {
      if (isInPage(host) && !hasFocus()) partWithFocus = "";
    });
  });
  function fill() {
    const asked = String(port.state.decision?.unanswered);
    if (filledWith === words() && filledFor === asked) return;
    filledWith = words();
    filledFor = asked;
    const { language, say } = filledWith;
    const focusedPart = hasFocus() ? nativeDocument.activeElement?.getAttribute("part") : null;
    setLanguage(host, language);
    (isModal ? panel : host).setAttribute("aria-label", say("title"));
    const customize = createButton("customize", say("customize"), () => port.show("preferences"));
    for (const type of ["pointerenter", "focus"]) customize.addEventListener(type, prefetch);
    const buttons = [
      createButton("accept", say("accept"), () => port.acceptAll("banner")),
      createButton("reject", say("reject"), () => port.rejectAll("banner")),
      customize
    ];
    for (const button of buttons) button.slot = "actions";
    const text = bannerText(config, port.state, words()).join(" ");
    host.replaceChildren(
      createElement("h2", { part: "title", slot: "title" }, say("title")),
      ...piecesOf(text).map(
        (piece) => piece.href === null ? createElement("span", { part: "text" }, piece.text) : createElement("a", { part: "text", href: piece.href }, piece.text)
      ),
      ...buttons
    );
    if (focusedPart) focusPart(focusedPart);
  }
  return {
    open() {
      fill();
      if (isInPage(host)) return;
      putInPage(host, "prepend");
      putOnTop();
      if (partWithFocus && nativeDocument.activeElement === nativeDocument.body) focusPart(partWithFocus);
      lowWindow.onchange = putOnTop;
      room.reserve();
    },
    close() {
      const hadFocus = hasFocus();
      partWithFocus = "";
      lowWindow.onchange = null;
      if (panel instanceof HTMLDialogElement) panel.close();
      host.replaceWith();
      host.querySelector("[role=alert]")?.replaceWith();
      room.restore();
      return hadFocus;
    },
    tell: (message) => host.append(createElement("span", { part: "text", role: "alert" }, message)),
    focusCustomize: () => focusPart("button customize"),
    fitsPage: () => isModal === isModalHere(config)
  };
}

var lookCss = ":host{--ak-background:var(--akkoord-background,light-dark(#fff,#1a1d23));--ak-color:var(--akkoord-color,light-dark(#191c22,#f3f5f7));--ak-accent:var(--akkoord-accent,light-dark(#1d4786,#a9c6ff));--ak-on-accent:var(--akkoord-on-accent,light-dark(#fff,#10203b));--ak-muted:var(--akkoord-muted,color-mix(in srgb, var(--ak-color) 76%, var(--ak-background)));--ak-control:var(--akkoord-control,color-mix(in srgb, var(--ak-color) 55%, var(--ak-background)));--ak-line:var(--akkoord-line,color-mix(in srgb, var(--ak-color) 15%, var(--ak-background)));--ak-surface:var(--akkoord-surface,color-mix(in srgb, var(--ak-color) 5%, var(--ak-background)));--ak-hover:var(--akkoord-hover,color-mix(in srgb, var(--ak-accent) 84%, var(--ak-color)));--ak-focus:var(--akkoord-focus,var(--ak-accent));--ak-radius:var(--akkoord-radius,12px);--ak-button-radius:var(--akkoord-button-radius,8px);--ak-size:var(--akkoord-font-size,.9375em);--ak-weight:var(--akkoord-font-weight,600);--ak-shadow:var(--akkoord-shadow,0 8px 40px #00000029);all:initial!important;color-scheme:var(--akkoord-color-scheme,light dark)!important;font:400 medium / 1.5 var(--akkoord-font-family,system-ui, sans-serif)!important;color:var(--ak-color)!important;direction:ltr!important}@supports not (color:light-dark(#fff, #000)){:host{--ak-background:#fff;--ak-color:#191c22;--ak-accent:#1d4786;--ak-on-accent:#fff;--akkoord-muted:initial!important;--akkoord-control:initial!important;--akkoord-line:initial!important;--akkoord-surface:initial!important;--akkoord-hover:initial!important;--akkoord-focus:initial!important}}:host:before,:host:after{content:none!important}:host([dir=rtl]){direction:rtl!important}button{box-sizing:border-box;border:1px solid var(--ak-control);border-radius:var(--ak-button-radius);min-height:44px;color:inherit;font:inherit;font-weight:var(--ak-weight);cursor:pointer;background:0 0;padding:8px 18px;line-height:1.3}button:hover{background:var(--ak-surface)}[part~=save],[part~=load]{border-color:var(--ak-accent);background:var(--ak-accent);color:var(--ak-on-accent)}[part~=save]:hover,[part~=load]:hover{background:var(--ak-hover)}a{color:var(--ak-accent)}:focus-visible{outline:2px solid var(--ak-focus);outline-offset:2px}";

function createLook(config) {
  return createSheet(lookCss + schemeRule(config));
}
function schemeRule({ theme }) {
  const scheme = theme?.scheme;
  return scheme === "light" || scheme === "dark" ? `:host{color-scheme:${scheme}!important}` : "";
}

const DOUBLE_CLICK_MS = 500;
const REACH_PX = 40;
function createDoubleClickShield() {
  let shield;
  let press;
  let timer;
  let hasChanged = false;
  function raise() {
    hasChanged = true;
    const timeLeft = press ? press.timeStamp + DOUBLE_CLICK_MS - new CustomEvent("").timeStamp : 0;
    if (!press || timeLeft <= 0) return;
    const corner = `${press.clientY - REACH_PX}px auto auto ${press.clientX - REACH_PX}px`;
    const size = `${2 * REACH_PX}px!important`;
    shield ??= createShield();
    const { host, sheet } = shield;
    sheet.replaceSync(
      `:host{all:initial!important;position:fixed!important;inset:${corner}!important;width:${size};height:${size};z-index:2147483647!important}`
    );
    const layer = nativeDocument.querySelector("akkoord-preferences,akkoord-banner");
    const dialog = layer?.shadowRoot?.querySelector("dialog");
    if (dialog?.open) dialog.append(host);
    else putInPage(host);
    host.popover = "manual";
    host.showPopover?.();
    clearTimeout(timer);
    timer = setTimeout(remove, timeLeft);
  }
  function notePress(event) {
    press = event;
    if (shield && event.composedPath().includes(shield.host)) raise();
  }
  function noteKey(event) {
    if (!event.repeat) hasChanged = false;
    else if (hasChanged && event.key === "Enter") event.preventDefault();
  }
  function remove() {
    shield?.host.replaceWith();
  }
  addEventListener("pointerdown", notePress, true);
  addEventListener("keydown", noteKey, true);
  return {
    raise,
    remove() {
      removeEventListener("pointerdown", notePress, true);
      removeEventListener("keydown", noteKey, true);
      remove();
    }
  };
}
function createShield() {
  const sheet = createSheet();
  const { host } = createHost("shield", sheet);
  host.addEventListener("mousedown", (event) => event.preventDefault());
  return { host, sheet };
}

const LOCALE_TIMEOUT_MS = 3e3;
function createLanguages(files, fallback, report) {
  const loaded = { en: { banner: banner$1 }, nl: { banner: banner } };
  const failedTags = /* @__PURE__ */ new Set();
  let locale = { wanted: "en", spoken: "en", tag: "en", banner: banner$1 };
  const isLoaded = (tag) => hasOwn(loaded, tag);
  async function load(tag) {
    try {
      const messages = await inTime(`the file of the language "${tag}"`, files.load(tag), LOCALE_TIMEOUT_MS);
      if (!messages.banner) throw new Error(`akkoord: the file of the language "${tag}" has no messages in it.`);
      loaded[tag] = messages;
    } catch (error) {
      if (!failedTags.has(tag)) report(error);
      failedTags.add(tag);
    }
  }
  return {
    get locale() {
      return locale;
    },
    speak(wanted) {
      const tag = localeTagFor(wanted, (name) => isLoaded(name) || files.has(name) && !failedTags.has(name), fallback) ?? "en";
      const messages = loaded[tag];
      if (!messages) return load(tag);
      const { banner, preferences } = messages;
      locale = { wanted, spoken: spokenLanguage(wanted, tag), tag, banner, preferences };
      return void 0;
    }
  };
}

function removeCopies() {
  const hosts = nativeDocument.querySelectorAll(
    "akkoord-banner,akkoord-preferences,akkoord-shield,akkoord-status,akkoord-trigger"
  );
  for (const host of hosts) if (!host.shadowRoot) host.replaceWith();
}

const TIMEOUT_MS = 1e4;
function createSecondLayerLoader(loadModule, context, current, onShown, onLost) {
  let layer;
  let loading;
  let isDestroyed = false;
  let hasFailed = false;
  const held = /* @__PURE__ */ new Map();
  async function load() {
    const { mountSecondLayer } = await loadModule();
    if (isDestroyed || layer) return;
    layer = mountSecondLayer(context);
    const { state, locale } = current();
    layer.update(state, locale);
    for (const [embed, id] of held) layer.hold(embed, id);
    held.clear();
    if (state.view === "preferences") onShown();
  }
  function fetchLayer(isWanted) {
    if (layer || isDestroyed) return;
    loading ??= inTime("akkoord.ui.js", load(), TIMEOUT_MS);
    loading.catch((error) => {
      loading = void 0;
      hasFailed = true;
      if (isWanted && !isDestroyed) onLost(error);
    });
  }
  return {
    prefetch() {
      if (!hasFailed) fetchLayer(false);
    },
    update(state, locale) {
      if (layer) layer.update(state, locale);
      else if (state.view === "preferences") fetchLayer(true);
    },
    hold(embed, id) {
      if (layer) return layer.hold(embed, id);
      held.set(embed, id);
      fetchLayer(true);
    },
    unhold(embed) {
      held.delete(embed);
      layer?.unhold(embed);
    },
    tidy: () => layer?.tidy(),
    destroy() {
      isDestroyed = true;
      layer?.destroy();
      layer = void 0;
    }
  };
}

var statusCss = ":host{all:initial!important;clip-path:inset(50%)!important;width:1px!important;height:1px!important;position:fixed!important;overflow:hidden!important}:host:before,:host:after{content:none!important}";

const STAY_MS = 5e3;
const NOTICE_MS = 150;
function createStatus() {
  let region;
  let host;
  let timer;
  function clear() {
    clearTimeout(timer);
    region?.replaceChildren();
  }
  function remove() {
    clear();
    host?.replaceWith();
  }
  return {
    prepare(language) {
      clear();
      if (!host) {
        const created = createHost("status", createSheet(statusCss));
        region = createElement("div", { role: "status" });
        created.root.append(region);
        host = created.host;
      }
      setLanguage(host, language);
      if (!isInPage(host)) putInPage(host);
    },
    announce(message) {
      timer = setTimeout(() => {
        region?.replaceChildren(message);
        timer = setTimeout(remove, STAY_MS);
      }, NOTICE_MS);
    },
    isInPage: () => host !== void 0 && isInPage(host),
    remove
  };
}

var triggerCss = ":host{z-index:var(--akkoord-z-index,2147480000)!important;display:flex!important;position:fixed!important;inset-block-end:16px!important;inset-inline-start:16px!important}:host([data-position^=top]){inset-block:16px auto!important}:host([data-position$=left]){inset-inline:auto!important;left:16px!important}:host([data-position$=right]){inset-inline:auto!important;right:16px!important}@media (width<=30em){:host{margin:16px!important;position:static!important}}button{background:var(--ak-background);box-shadow:var(--ak-shadow);font-size:var(--ak-size)}@media print{:host{display:none!important}}";

const MAX_TIMES = 10;
function createRateLimit() {
  let times = 0;
  return function useOne() {
    if (times === MAX_TIMES) return false;
    times += 1;
    setTimeout(() => {
      times -= 1;
    }, 1e3);
    return true;
  };
}

function createTrigger({ port, config, words, look }) {
  const usePutBack = createRateLimit();
  let button;
  let host;
  let filledWith;
  function isNeeded({ view, decision }) {
    if (config.trigger === false || view !== "none" || !decision) return false;
    return !hasSettingsLink(config);
  }
  function show() {
    if (!host || !button) {
      const created = createHost("trigger", look, createSheet(triggerCss));
      button = createButton("trigger", "", () => port.show("preferences"));
      created.root.append(button);
      host = created.host;
      host.dataset.position = `${config.trigger}`;
    }
    if (filledWith !== words()) {
      filledWith = words();
      setLanguage(host, filledWith.language);
      button.textContent = filledWith.say("settings");
    }
    if (!isInPage(host) && usePutBack()) putInPage(host);
    nativeDocument.addEventListener("focusin", uncover);
  }
  function hide() {
    nativeDocument.removeEventListener("focusin", uncover);
    host?.replaceWith();
  }
  function uncover(event) {
    const [focused] = event.composedPath();
    if (event.target === host) return;
    requestAnimationFrame(() => {
      if (!host || !isElement(focused)) return;
      const own = host.getBoundingClientRect();
      const its = focused.getBoundingClientRect();
      const isHidden = its.top >= own.top && its.bottom <= own.bottom && its.left >= own.left && its.right <= own.right;
      if (!isHidden) return;
      const isAtTop = own.top < innerHeight - own.bottom;
      const isAtLeft = own.left < innerWidth - own.right;
      host.dataset.position = `${isAtTop ? "top" : "bottom"}-${isAtLeft ? "right" : "left"}`;
    });
  }
  return {
    update(state) {
      if (state.view === "preferences") return;
      if (isNeeded(state)) show();
      else hide();
    },
    remove: hide
  };
}

const PAUSE_MS = 2e3;
const LONGEST_PAUSE_MS = 16e3;
function watchPage({ isSwapped, onSwap, onChange }) {
  const usePutBack = createRateLimit();
  const useInspection = createRateLimit();
  let frame = 0;
  let timer;
  let pause = PAUSE_MS;
  const observer = new MutationObserver(inspect);
  function inspect() {
    if (isSwapped() && usePutBack()) onSwap();
    if (!useInspection()) timer ??= setTimeout(inspectAgain, pause);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  }
  function inspectAgain() {
    timer = void 0;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    inspect();
  }
  observer.observe(window.document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function createInterface(files) {
  return { mount: (port) => mountInterface(port, files) };
}
function mountInterface(port, { locales, loadSecondLayer }) {
  let { state } = port;
  let isDestroyed = false;
  let hasReportedLoss = false;
  const config = withPresetProviders(port.config);
  const languages = createLanguages(locales, config.fallbackLanguage, port.report);
  const look = createLook(config);
  let words = wordsNow();
  const shield = createDoubleClickShield();
  const secondLayer = createSecondLayerLoader(
    loadSecondLayer,
    { port, config: port.config, look },
    () => ({ state, locale: languages.locale }),
    shield.raise,
    (error) => {
      if (!hasReportedLoss) port.report(lostLayer(error));
      hasReportedLoss = true;
      if (state.view !== "preferences") return;
      port.show("banner");
      banner?.tell(words.say("lost"));
    }
  );
  const context = { port, config, words: () => words, look, prefetch: secondLayer.prefetch };
  let banner;
  const trigger = createTrigger(context);
  const status = createStatus();
  const stopWatching = watchPage({
    isSwapped: () => state.view !== "none" && nativeDocument.body !== null && !status.isInPage(),
    onSwap() {
      removeCopies();
      update(state);
    },
    onChange() {
      removeCopies();
      if (state.view === "banner" && banner?.fitsPage() === false) {
        banner.close();
        banner = void 0;
        update(state);
      }
      secondLayer.tidy();
      trigger.update(state);
    }
  });
  function wordsNow() {
    return createWords(languages.locale.banner, languages.locale, config);
  }
  function speak() {
    const coming = languages.speak(state.language);
    if (!coming) words = wordsNow();
    return coming?.then(speak);
  }
  function update(next) {
    const previous = state;
    const { view, decision } = next;
    state = next;
    if (next.language !== languages.locale.wanted) {
      void speak()?.then(() => isDestroyed || update(state));
    }
    if (view !== "none") status.prepare(words.language);
    if (view === "banner") {
      banner ??= createBanner(context);
      banner.open();
    }
    const bannerHadFocus = view !== "banner" && banner?.close() === true;
    secondLayer.update(next, languages.locale);
    trigger.update(next);
    if (view !== previous.view) shield.raise();
    const isFocusLost = nativeDocument.activeElement === nativeDocument.body && (bannerHadFocus || previous.view === "preferences");
    if (isFocusLost && view === "banner") banner?.focusCustomize();
    if (isFocusLost && view === "none") focusPage();
    if (view !== "none" || previous.view === "none") return;
    if (decision !== previous.decision && decision?.via !== "elsewhere") status.announce(words.say("saved"));
    else status.remove();
  }
  const handle = {
    update,
    hold: secondLayer.hold,
    unhold: secondLayer.unhold,
    declare: (place) => secondLayer.hold(place, null),
    notice: () => noticeOf(config, words, state.decision?.unanswered),
    destroy() {
      isDestroyed = true;
      stopWatching();
      banner?.close();
      secondLayer.destroy();
      trigger.remove();
      status.remove();
      shield.remove();
    }
  };
  return speak()?.then(() => handle) ?? handle;
}
function lostLayer(cause) {
  return new Error(`akkoord: preferences and placeholders cannot be shown. (${cause})`, { cause });
}

function init(config, options = {}) {
  const { locales = {}, ...others } = options;
  const loadUi = () => createInterface({
    locales: givenLocales(locales),
    loadSecondLayer: () => import('./mount-second-layer.js')
  });
  return init$1(config, { loadUi, ...others });
}

export { createSheet as a, createRateLimit as b, createHost as c, isInPage as d, focus as f, init as i, putInPage as p, setLanguage as s };
