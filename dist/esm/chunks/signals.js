import Cookies from 'js-cookie';
import { n as nativeDocument } from './native-document.js';
import { o as ownRecord, w as withDomainSuffix } from './find-record.js';
import { t as tryOrUndefined } from './addon-context.js';

function readCookies() {
  const text = tryOrUndefined(() => nativeDocument.cookie);
  if (!text) return [];
  return text.split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    return { name, value };
  });
}
function deleteCookie(name, domains = cookieDomains()) {
  const kinds = location.protocol === "https:" ? ["SameSite=None; Secure", "SameSite=None; Partitioned; Secure"] : ["SameSite=Lax"];
  for (const domain of domains) {
    for (const path of cookiePaths()) {
      for (const kind of kinds) {
        tryOrUndefined(() => {
          nativeDocument.cookie = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}; ${kind}`;
        });
      }
    }
  }
}
function cookieDomains() {
  const labels = location.hostname.split(".");
  return [...labels.map((_, index) => labels.slice(-1 - index).join(".")), ""];
}
function cookiePaths() {
  const pieces = location.pathname.split(/(\/)/);
  return pieces.map((_, index) => pieces.slice(0, index + 1).join(""));
}

function isInForeignFrame() {
  try {
    return !window.top?.document;
  } catch {
    return true;
  }
}

function withoutNamesakes(member, act) {
  const { setAttribute } = nativeDocument.documentElement;
  const named = ["name", "id"].flatMap(
    (attribute) => [...nativeDocument.querySelectorAll(`[${attribute}="${member}"]`)].map((element) => [element, attribute])
  );
  for (const [element, attribute] of named) setAttribute.call(element, attribute, "");
  try {
    act();
  } finally {
    for (const [element, attribute] of named) setAttribute.call(element, attribute, member);
  }
}

function inheritedNamesAsUndefined() {
  const names = {};
  for (const name in names) names[name] = void 0;
  return names;
}
function createRecordStore({ cookie, embedded = false }) {
  const rawValues = () => readCookies().flatMap(({ name, value }) => name === cookie.name ? value : []);
  const cookieTexts = () => rawValues().flatMap((value) => ownRecord(value, cookie.domain));
  const isUsedByOther = (domain) => rawValues().some((value) => ownRecord(value, cookie.domain).length < ownRecord(value, domain).length);
  const visitText = () => tryOrUndefined(() => sessionStorage.getItem(cookie.name)) ?? [];
  function writeCookieOn(domain, text, expires) {
    const attributes = {
      path: "/",
      secure: location.protocol === "https:",
      // A frame of another site has a cookie of its own on each site that embeds it (CHIPS).
      sameSite: embedded ? "None" : "Lax",
      ...embedded && { partitioned: true },
      ...domain && { domain },
      ...expires && { expires }
    };
    const rawCookies = Cookies.withConverter({ read: (value) => value, write: (value) => value });
    const set = () => void rawCookies.set(cookie.name, withDomainSuffix(text, domain), {
      ...inheritedNamesAsUndefined(),
      ...attributes
    });
    tryOrUndefined(() => withoutNamesakes("cookie", set));
  }
  function writeAndReadBack(text, expires) {
    for (const domain of cookie.domain === "auto" ? cookieDomains() : [cookie.domain]) {
      writeCookieOn(domain, text, expires);
      if (cookieTexts().includes(text)) return true;
    }
    return false;
  }
  return {
    texts: () => cookieTexts().concat(visitText()),
    write(text, expires) {
      let isStored = writeAndReadBack(text, expires);
      if (cookieTexts().length > (isStored ? 1 : 0)) {
        deleteCookie(
          cookie.name,
          cookieDomains().filter((domain) => !isUsedByOther(domain))
        );
        isStored = writeAndReadBack(text, expires);
      }
      if (!isStored) tryOrUndefined(() => sessionStorage.setItem(cookie.name, text));
      else if (visitText().length > 0) sessionStorage.removeItem(cookie.name);
      return isStored;
    }
  };
}

function readSignals() {
  return { gpc: navigator.globalPrivacyControl === true };
}

export { readSignals as a, createRecordStore as c, deleteCookie as d, isInForeignFrame as i, readCookies as r, withoutNamesakes as w };
