import { d as decided, a as expiryOf, e as emptyChoices } from './decision.js';
import { t as tagsOf } from './locale.js';
import { p as parseReceipt } from './parse-receipt.js';
import { a as whenActivated } from './lifecycle.js';
import { a as attempt } from './storage.js';
import { w as warnOnce } from './warn-once.js';

function makeReceipt(config, decision, previous, wanted, circumstances) {
  const { privacyUrl = null, name = "" } = config.controller;
  const answers = { purposes: emptyChoices(), services: emptyChoices() };
  for (const { id, category } of decided(config)) {
    answers[id === category ? "purposes" : "services"][id] = decision.choices[id] === true;
  }
  return {
    schema_version: 1,
    ...circumstances,
    event: { type: typeOf(config, decision, previous), time: isoOf(decision.time) },
    clock: "client",
    expires: isoOf(expiryOf(config, decision)),
    method: decision.via,
    revision: decision.revision,
    controller: textIn(name, [wanted, config.fallbackLanguage ?? "en", "en"]) || null,
    policyUrl: privacyUrl,
    policyDate: config.policyDate ?? null,
    ...answers
  };
}
function isOf(receipt, decision) {
  const said = { ...receipt.purposes, ...receipt.services };
  return receipt.event.time === isoOf(decision.time) && receipt.revision === decision.revision && Object.keys(said).every((id) => said[id] === (decision.choices[id] === true));
}
function textIn(text, languages) {
  if (typeof text === "string") return text;
  return [...languages.flatMap(tagsOf), ...Object.keys(text)].flatMap((tag) => text[tag] ?? [])[0];
}
function typeOf({ categories }, { choices }, previous) {
  const asked = categories.flatMap((category) => category.services[0] ? category.services : category);
  const isYes = (one) => asked.some(({ id, basis }) => basis === "consent" && one[id]);
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
  const padded = new Uint8Array(((bytes.length + 8 >> 6) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length << 3);
  const constants = roots(1 / 3, 64);
  let hash = roots(1 / 2, 8);
  for (let block = 0; block < padded.length; block += 64) {
    const schedule = Array.from({ length: 16 }, (_, n) => view.getUint32(block + n * 4));
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

const most = 20;
const patience = 1e4;
const final = [400, 409, 413, 415, 422];
const offline = { ok: false, status: 0 };
const mark = /* @__PURE__ */ Symbol.for("akkoord.receipts");
function keepReceipts(akkoord) {
  if (typeof document === "undefined") return;
  const running = akkoord;
  const { receipts, cookie } = running.config;
  if (receipts && window.akkoord === akkoord && !(mark in akkoord)) keep(running, cookie.name, receipts.endpoint);
}
function keep(akkoord, key, endpoint) {
  const { config, destroy, receipt: basicReceipt } = akkoord;
  const stop = new AbortController();
  const { signal } = stop;
  let inMemory = { current: null, unsent: [] };
  let current = null;
  let shown;
  let isOwn = false;
  const asOwn = (act) => (...args) => {
    const before = isOwn;
    isOwn = true;
    act(...args);
    isOwn = before;
  };
  Object.assign(akkoord, {
    [mark]: true,
    acceptAll: asOwn(akkoord.acceptAll),
    rejectAll: asOwn(akkoord.rejectAll),
    withdraw: asOwn(akkoord.withdraw),
    save: asOwn(akkoord.save),
    receipt: () => ofDecision(current, akkoord.state.decision) ?? basicReceipt(),
    destroy() {
      stop.abort();
      destroy();
    }
  });
  document.addEventListener(
    "click",
    (event) => {
      const host = event.composedPath().find(isOwnHost);
      shown = host && {
        text: `${host.textContent} ${host.shadowRoot?.textContent ?? ""}`.replace(/\s+/g, " ").trim(),
        language: host.lang
      };
      isOwn = true;
      setTimeout(() => {
        shown = void 0;
        isOwn = false;
      });
    },
    { capture: true, signal }
  );
  akkoord.subscribe(({ decision }, previous) => {
    if (decision && decision !== previous.decision) follow(decision, previous.decision, read(), isOwn);
  });
  addEventListener(
    "storage",
    (event) => {
      if (event.key === key) current = read().current;
    },
    { signal }
  );
  whenActivated(() => {
    const { decision } = akkoord.state;
    const kept = read();
    current = ofDecision(kept.current, decision);
    if (kept.current && !current) write({ ...kept, current });
    if (decision && decision.time > performance.timeOrigin - 1e3) follow(decision, null, kept, true);
    post(kept.unsent, false);
  });
  function follow(decision, previous, kept, isNew) {
    const before = current;
    current = ofDecision(kept.current, decision);
    if (current || !isNew || decision.via === "elsewhere") return;
    current = make(decision, previous, before);
    if (!current) return;
    write({ current, unsent: endpoint ? [...kept.unsent, current].slice(-most) : [] });
    post([current], true);
  }
  function make(decision, previous, before) {
    const { domain } = config.cookie;
    const language = akkoord.state.language.replace("_", "-");
    const json = JSON.stringify(
      makeReceipt(config, decision, previous, language, {
        record_id: randomId(),
        consent_id: ofDecision(before, previous)?.consent_id ?? randomId().slice(0, 8),
        notice_hash: shown ? sha256(`${shown.text}
${JSON.stringify(config.input.categories ?? {})}`) : null,
        language: shown?.language || language,
        // which domain the browser took, it tells nobody
        scope: !domain || domain === "auto" ? location.hostname : domain,
        library: akkoord.version
      })
    );
    const receipt = parseReceipt(json);
    if (!receipt) warnOnce(`not a valid receipt: ${json}`);
    return receipt;
  }
  async function post(receipts, keepalive) {
    if (!endpoint) return;
    for (const receipt of receipts) {
      const { ok, status } = await fetch(endpoint, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(receipt),
        keepalive,
        signal: AbortSignal.timeout?.(patience) ?? null
      }).catch(() => offline);
      if (!ok && !final.includes(status)) return;
      if (!ok) warnOnce(`${endpoint} refused a receipt: ${status}.`);
      const kept = read();
      write({ ...kept, unsent: kept.unsent.filter(({ record_id }) => record_id !== receipt.record_id) });
    }
  }
  function read() {
    const valid = (one) => parseReceipt(JSON.stringify(one));
    const stored = attempt(() => {
      const { current: current2, unsent } = JSON.parse(`${localStorage.getItem(key)}`);
      return { current: valid(current2), unsent: unsent.slice(-most).flatMap((one) => valid(one) ?? []) };
    });
    return stored ?? inMemory;
  }
  function write(kept) {
    inMemory = kept;
    const isStored = attempt(() => {
      if (!kept.current && !kept.unsent[0]) return false;
      localStorage.setItem(key, JSON.stringify(kept));
      return true;
    });
    if (!isStored) attempt(() => localStorage.removeItem(key));
  }
}
function ofDecision(receipt, decision) {
  return receipt && decision && isOf(receipt, decision) ? receipt : null;
}
function isOwnHost(one) {
  return one instanceof HTMLElement && one.localName.startsWith("akkoord-");
}
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(36));
  return "00000000-0000-4000-8000-000000000000".replace(
    /[08]/g,
    (digit, at) => (Number(digit) | (bytes[at] ?? 0) & 15 >> Number(digit) / 4).toString(16)
  );
}

export { keepReceipts };
