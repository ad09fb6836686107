import { o as oncePerPage, p as patch } from './chunks/patch.js';
import { a as attempt } from './chunks/storage.js';
import { w as warnOnce } from './chunks/warn-once.js';

function callerName() {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  const places = `${new Error().stack}`.match(/\b[\w-]+:\/\/[^\s()]+?(?=:\d+:\d+)/g) ?? [];
  const place = places.find((one) => one !== places[0]);
  const withoutHash = (address) => address.replace(/#.*/, "");
  const isInline = place ? withoutHash(place) === withoutHash(location.href) : currentScript;
  return isInline ? "an inline script of this page" : place ?? places[0] ?? "an unknown script";
}

function readCookieText(text) {
  const [pair = "", ...attributes] = text.split(";");
  const ends = [];
  for (const attribute of attributes) {
    const [key = "", value = ""] = attribute.split("=").map((part) => part.trim());
    if (/^max-age$/i.test(key)) ends.push(/^(0+$|-\d)/.test(value));
    if (/^expires$/i.test(key)) ends.push(/[a-z]{3}/i.test(value) && isPast(Date.parse(value.replace(/-/g, " "))));
  }
  return {
    // a value without a name is read back as `value`, and one that begins with `=` as what follows
    name: pair.replace(/^[\s=]+|=.*|\s+$/gs, "").trim(),
    isDeletion: ends.length > 0 && !ends.includes(false)
  };
}
function isPast(time) {
  return typeof time === "number" && time <= Date.now();
}

function guardStorage() {
  if (typeof document === "undefined") return;
  oncePerPage("guard", () => {
    guardCookies();
    guardKeys();
    guardDatabases();
    return true;
  });
}
function guardCookies() {
  const { CookieStore, HTMLDocument } = window;
  for (const owner of [document, HTMLDocument?.prototype, Document.prototype]) {
    patch(
      owner,
      "cookie",
      "set",
      (set) => function(text) {
        const line = `${text}`;
        const { name, isDeletion } = readCookieText(line);
        if (isDeletion || !isStopped("cookie", name)) set.call(this, line);
      }
    );
  }
  patch(
    CookieStore?.prototype,
    "set",
    "value",
    (set) => function(...args) {
      const { name, expires } = Object(typeof args[0] === "object" ? args[0] : { name: args[0] });
      const passes = isPast(expires) || !isStopped("cookie", `${name}`.trim());
      return passes ? set.apply(this, args) : Promise.resolve();
    }
  );
}
function guardKeys() {
  const kinds = ["localStorage", "sessionStorage"];
  patch(
    Storage.prototype,
    "setItem",
    "value",
    (set) => function(...args) {
      const kind = kinds.find((name) => attempt(() => window[name]) === this);
      if (!(kind && args.length > 1 && isStopped(kind, `${args[0]}`))) set.apply(this, args);
    }
  );
}
function guardDatabases() {
  const { IDBFactory } = window;
  patch(
    IDBFactory?.prototype,
    "open",
    "value",
    (open) => function(...args) {
      if (args.length > 0 && isStopped("indexedDB", `${args[0]}`))
        throw new DOMException("akkoord: this database was not consented to.", "SecurityError");
      return open.apply(this, args);
    }
  );
}
function isStopped(kind, name) {
  const { config, state } = window.akkoord ?? {};
  if (!config || !state) return false;
  if (config.guard === void 0) warnOnce('the guard does nothing without "guard": true in the configuration.');
  if (!config.guard || kind === "cookie" && name === config.cookie.name) return false;
  const declaring = config.services.filter((service) => declares(service, kind, name));
  const [refused] = declaring;
  if (refused ? declaring.some(({ id }) => state.grants[id]) : config.guard !== "strict") return false;
  say(kind, name, refused);
  return true;
}
const said = /* @__PURE__ */ new Set();
function say(kind, name, service) {
  const what = `${kind} "${name}"`;
  if (said.has(what)) return;
  said.add(what);
  const why = service ? ` of "${service.id}". Hold that script: <script type="text/plain" data-consent="${service.id}">.` : ", which no service declares.";
  console.warn(`akkoord: ${callerName()} was stopped from writing ${what}${why}`);
}
function declares({ cookies }, kind, key) {
  return cookies.some(
    ({ name, kind: declared = "cookie" }) => declared === kind && (key === name || name.endsWith("*") && key.startsWith(name.slice(0, -1)))
  );
}

export { guardStorage };
