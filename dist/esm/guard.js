import { c as currentContext, t as tryOrUndefined } from './chunks/addon-context.js';
import { o as oncePerPage } from './chunks/once-per-page.js';
import { p as patch } from './chunks/patch.js';
import { w as warnOnce } from './chunks/warn-once.js';
import { s as servicesDeclaring } from './chunks/matches-cookie.js';
import { n as nativeDocument } from './chunks/native-document.js';
import './chunks/has-own.js';

function readCookieText(text) {
  const [pair = "", ...attributes] = text.split(";");
  const ends = attributes.map(isEndInThePast).filter((isInThePast) => isInThePast !== void 0);
  return {
    name: nameOf(pair),
    // Where `Max-Age` and `Expires` contradict each other, browsers do not agree, so the text counts as a write.
    isDeletion: ends.length > 0 && !ends.includes(false)
  };
}
function isPast(time) {
  return typeof time === "number" && time <= Date.now();
}
function nameOf(pair) {
  return pair.replace(/^[\s=]+|=.*|\s+$/gs, "").trim();
}
function isEndInThePast(attribute) {
  const [key = "", value = ""] = attribute.split("=").map((part) => part.trim());
  if (/^max-age$/i.test(key)) return /^(0+$|-\d)/.test(value);
  if (!/^expires$/i.test(key)) return void 0;
  return /[a-z]{3}/i.test(value) && isPast(Date.parse(value.replace(/-/g, " ")));
}

const STACK_ADDRESS = /\b[\w-]+:\/\/[^\s()]+?(?=:\d+:\d+)/g;
function callerName() {
  const { currentScript } = nativeDocument;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  const addresses = `${new Error().stack}`.match(STACK_ADDRESS) ?? [];
  const [ownFile] = addresses;
  const caller = addresses.find((address) => address !== ownFile);
  const isInline = caller ? withoutHash(caller) === withoutHash(location.href) : currentScript !== null;
  if (isInline) return "an inline script of this page";
  return caller ?? ownFile ?? "an unknown script";
}
function withoutHash(address) {
  return address.replace(/#.*/, "");
}

function permitOrReport(kind, name) {
  const context = currentContext();
  if (!context) return true;
  const { config, state } = context;
  if (config.guard === void 0) warnOnce('the guard does nothing without "guard": true in the configuration.');
  const isOwnRecord = name === config.cookie.name;
  if (!config.guard || isOwnRecord) return true;
  const declaring = servicesDeclaring(config.services, kind, name);
  const isAllowed = declaring.length > 0 ? declaring.some(({ id }) => state.grants[id] === true) : config.guard !== "strict";
  if (!isAllowed) report(kind, name, declaring[0]);
  return isAllowed;
}
const reported = /* @__PURE__ */ new Set();
function report(kind, name, service) {
  const stored = `${kind} "${name}"`;
  if (reported.has(stored)) return;
  reported.add(stored);
  const remedy = service ? ` of "${service.id}". Hold that script: <script type="text/plain" data-consent="${service.id}">.` : ", which no service declares.";
  console.warn(`akkoord: ${callerName()} was stopped from writing ${stored}${remedy}`);
}

function guardStorage() {
  if (typeof document === "undefined") return;
  oncePerPage("guard", () => {
    guardCookies();
    guardCookieStore();
    guardKeys();
    guardDatabases();
  });
}
function prototypeOf(read) {
  return tryOrUndefined(() => Object.getPrototypeOf(read()));
}
function guardCookies() {
  for (let owner = document; owner; owner = Object.getPrototypeOf(owner)) {
    patch(
      owner,
      "cookie",
      "set",
      (nativeSet) => function(assigned) {
        const text = `${assigned}`;
        const { name, isDeletion } = readCookieText(text);
        if (isDeletion || permitOrReport("cookie", name)) nativeSet.call(this, text);
      }
    );
  }
}
function guardCookieStore() {
  patch(
    prototypeOf(() => cookieStore),
    "set",
    "value",
    (nativeSet) => function(...args) {
      const { name, isDeletion } = readSetArguments(args);
      const passes = name === void 0 || isDeletion || permitOrReport("cookie", name);
      return passes ? nativeSet.apply(this, args) : Promise.resolve();
    }
  );
}
function readSetArguments(args) {
  const [first] = args;
  const isOptions = typeof first === "object" && first !== null;
  const { name, expires } = isOptions ? first : { name: first };
  const isNamed = isOptions ? name !== void 0 : args.length > 0;
  return { name: isNamed ? `${name}`.trim() : void 0, isDeletion: isPast(expires) };
}
function guardKeys() {
  const kinds = ["localStorage", "sessionStorage"];
  patch(
    prototypeOf(() => sessionStorage),
    "setItem",
    "value",
    (nativeSetItem) => function(...args) {
      const kind = kinds.find((candidate) => tryOrUndefined(() => window[candidate]) === this);
      if (!kind || args.length < 2 || permitOrReport(kind, `${args[0]}`)) nativeSetItem.apply(this, args);
    }
  );
}
function guardDatabases() {
  patch(
    prototypeOf(() => indexedDB),
    "open",
    "value",
    (nativeOpen) => function(...args) {
      if (args.length > 0 && !permitOrReport("indexedDB", `${args[0]}`)) {
        throw new DOMException(
          `akkoord: the visitor has not consented to the database "${args[0]}".`,
          "SecurityError"
        );
      }
      return nativeOpen.apply(this, args);
    }
  );
}

export { guardStorage };
