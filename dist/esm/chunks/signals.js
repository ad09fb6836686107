import Cookies from 'js-cookie';
import { t as tryOrUndefined } from './try-or-undefined.js';

function readCookies() {
  const text = tryOrUndefined(() => document.cookie);
  if (!text) return [];
  return text.split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    return { name, value };
  });
}
function deleteCookie(name) {
  for (const domain of cookieDomains()) {
    for (const path of cookiePaths()) {
      tryOrUndefined(() => {
        document.cookie = `${name}=; Max-Age=0; Path=${path}; SameSite=Lax` + (domain ? `; Domain=${domain}` : "") + (location.protocol === "https:" ? "; Secure" : "");
      });
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

function withoutInherited() {
  const names = {};
  for (const name in names) names[name] = void 0;
  return names;
}
function createRecordStore({ cookie, embedded = false }) {
  const texts = () => readCookies().flatMap(({ name, value }) => name === cookie.name ? value : []);
  function writeOn(domain, text, expires) {
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
    tryOrUndefined(() => rawCookies.set(cookie.name, text, { ...withoutInherited(), ...attributes }));
  }
  function writeAndReadBack(text, expires) {
    for (const domain of cookie.domain === "auto" ? cookieDomains() : [cookie.domain]) {
      writeOn(domain, text, expires);
      if (texts().includes(text)) return true;
    }
    return false;
  }
  return {
    texts,
    write(text, expires) {
      const isStored = writeAndReadBack(text, expires);
      if (texts().length < 2) return isStored;
      deleteCookie(cookie.name);
      return writeAndReadBack(text, expires);
    }
  };
}

function readSignals() {
  return { gpc: navigator.globalPrivacyControl === true };
}

export { readSignals as a, createRecordStore as c, deleteCookie as d, isInForeignFrame as i, readCookies as r };
