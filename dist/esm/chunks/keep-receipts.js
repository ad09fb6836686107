import { d as decided, a as expiryOf, e as emptyChoices } from './decision.js';
import { p as parseReceipt } from './parse-receipt.js';
import { a as whenActivated } from './lifecycle.js';
import { o as oncePerPage } from './once-per-page.js';
import { a as attempt } from './storage.js';
import { w as warnOnce } from './warn-once.js';

function makeReceipt(config, decision, previous, { record_id, consent_id, notice, language, scope, library }) {
  const { privacyUrl = null, name } = config.controller;
  const answers = { purposes: emptyChoices(), services: emptyChoices() };
  for (const { id, category } of decided(config)) {
    answers[id === category ? "purposes" : "services"][id] = decision.choices[id] === true;
  }
  return {
    schema_version: 1,
    record_id,
    consent_id,
    event: { type: typeOf(decision, previous), time: isoOf(decision.time) },
    clock: "client",
    expires: isoOf(expiryOf(config, decision)),
    method: decision.via,
    revision: decision.revision,
    notice_hash: notice,
    language,
    controller: (typeof name === "object" ? name[language] ?? Object.values(name)[0] : name) ?? null,
    policyUrl: privacyUrl,
    policyDate: config.policyDate ?? null,
    scope,
    ...answers,
    library
  };
}
function isOf(receipt, decision) {
  const said = { ...receipt.purposes, ...receipt.services };
  return receipt.event.time === isoOf(decision.time) && receipt.revision === decision.revision && Object.keys(said).every((id) => said[id] === (decision.choices[id] === true));
}
function typeOf({ choices }, previous) {
  const isYes = (one) => Object.values(one).includes(true);
  if (isYes(choices)) return previous ? "changed" : "given";
  return previous && isYes(previous.choices) ? "withdrawn" : "refused";
}
function isoOf(time) {
  return new Date(time).toISOString().replace(".000", "");
}

function roots(power, count) {
  const found = [];
  for (let n = 2; found.length < count; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (isPrime) found.push(n ** power % 1 * 2 ** 32 | 0);
  }
  return found;
}
function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const words = new Uint32Array(((bytes.length + 8 >> 6) + 1) * 16);
  bytes.forEach((byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | byte << 24 - at % 4 * 8;
  });
  words[bytes.length >> 2] = (words[bytes.length >> 2] ?? 0) | 128 << 24 - bytes.length % 4 * 8;
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  const constants = roots(1 / 3, 64);
  let hash = roots(1 / 2, 8);
  for (let block = 0; block < words.length; block += 16) {
    const schedule = [...words.subarray(block, block + 16)];
    const at = (n) => schedule[n] ?? 0;
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let n = 0; n < 64; n++) {
      if (n > 15) {
        const early = at(n - 15);
        const late = at(n - 2);
        const one = rotate(early, 7) ^ rotate(early, 18) ^ early >>> 3;
        const other = rotate(late, 17) ^ rotate(late, 19) ^ late >>> 10;
        schedule.push(at(n - 16) + one + at(n - 7) + other | 0);
      }
      const chosen = e & f ^ ~e & g;
      const majority = a & b ^ a & c ^ b & c;
      const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + chosen + (constants[n] ?? 0) + at(n) | 0;
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority | 0;
      h = g;
      g = f;
      f = e;
      e = d + first | 0;
      d = c;
      c = b;
      b = a;
      a = first + second | 0;
    }
    const state = [a, b, c, d, e, f, g, h];
    hash = hash.map((word, n) => word + (state[n] ?? 0) | 0);
  }
  const octets = hash.flatMap((word) => [word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255]);
  return btoa(String.fromCharCode(...octets)).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "");
}
function rotate(word, by) {
  return word >>> by | word << 32 - by;
}

const final = [400, 409, 413, 415, 422];
function keepReceipts(akkoord) {
  if (typeof document === "undefined") return;
  const running = akkoord;
  const { receipts, cookie } = running.config;
  if (receipts) oncePerPage("receipts", () => keep(running, cookie.name, receipts.endpoint));
}
function keep(akkoord, key, endpoint) {
  const { config } = akkoord;
  const basicReceipt = akkoord.receipt;
  let inMemory = { current: null, unsent: [] };
  let current = null;
  let shown = null;
  let isOwn = false;
  const asOwn = (act) => (...args) => {
    const before = isOwn;
    isOwn = true;
    act(...args);
    isOwn = before;
  };
  Object.assign(akkoord, {
    acceptAll: asOwn(akkoord.acceptAll),
    rejectAll: asOwn(akkoord.rejectAll),
    withdraw: asOwn(akkoord.withdraw),
    save: asOwn(akkoord.save),
    receipt() {
      const { decision } = akkoord.state;
      return decision && current && isOf(current, decision) ? current : basicReceipt();
    }
  });
  document.addEventListener(
    "click",
    (event) => {
      const host = event.composedPath().find((one) => isOwnHost(one));
      shown = host ? `${host.textContent} ${host.shadowRoot?.textContent ?? ""}`.replace(/\s+/g, " ").trim() : null;
      isOwn = true;
      setTimeout(() => {
        shown = null;
        isOwn = false;
      });
    },
    true
  );
  akkoord.subscribe(({ decision, language }, previous) => {
    if (!decision || decision === previous.decision) return;
    const stored = read().current;
    current = stored && isOf(stored, decision) ? stored : make(decision, previous.decision, language);
  });
  document.addEventListener("akkoord:decision", ({ detail: { decision } }) => {
    if (!isOwn) current = read().current;
    else if (current && isOf(current, decision)) keepNew(current);
  });
  addEventListener("storage", (event) => {
    if (event.key === key) current = read().current;
  });
  whenActivated(() => {
    const { decision } = akkoord.state;
    const kept = read();
    const isStale = kept.current && !(decision && isOf(kept.current, decision));
    if (isStale) write({ ...kept, current: null });
    current = isStale ? null : kept.current;
    if (decision && !current && decision.time > performance.timeOrigin - 1e3) {
      current = make(decision, null, akkoord.state.language);
      keepNew(current);
    } else post();
  });
  return true;
  function keepNew(receipt) {
    write({ current: receipt, unsent: endpoint ? [...read().unsent, receipt].slice(-20) : [] });
    post();
  }
  function make(decision, previous, language) {
    const before = current && previous && isOf(current, previous) ? current : null;
    return makeReceipt(config, decision, previous, {
      record_id: randomId(),
      consent_id: before?.consent_id ?? randomId().slice(0, 8),
      notice: shown === null ? null : sha256(`${shown}
${JSON.stringify(config.input.categories ?? {})}`),
      language: language.replace("_", "-"),
      scope: config.cookie.domain ?? location.hostname,
      library: akkoord.version
    });
  }
  function post() {
    if (!endpoint) return;
    for (const receipt of read().unsent) {
      fetch(endpoint, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(receipt),
        // the visitor may be leaving
        keepalive: true
      }).then(
        ({ ok, status }) => {
          if (!ok && final.includes(status)) warnOnce(`${endpoint} refused a receipt: ${status}.`);
          if (!ok && !final.includes(status)) return;
          const kept = read();
          write({ ...kept, unsent: kept.unsent.filter(({ record_id }) => record_id !== receipt.record_id) });
        },
        // offline: the next page tries again
        () => {
        }
      );
    }
  }
  function read() {
    const stored = attempt(() => JSON.parse(localStorage.getItem(key) ?? "null")) ?? null;
    if (typeof stored !== "object" || stored === null) return inMemory;
    const valid = (one) => parseReceipt(JSON.stringify(one ?? null));
    const { current: current2, unsent } = stored;
    return {
      current: valid(current2),
      unsent: Array.isArray(unsent) ? unsent.slice(-20).flatMap((one) => valid(one) ?? []) : []
    };
  }
  function write(kept) {
    inMemory = kept;
    attempt(() => {
      if (kept.current || kept.unsent.length > 0) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    });
  }
}
function isOwnHost(one) {
  return one instanceof Element && one.localName.startsWith("akkoord-");
}
function randomId() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
}

export { keepReceipts };
