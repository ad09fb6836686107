import { t as tryOrUndefined, w as whenStarted } from './addon-context.js';
import { a as whenActivated } from './lifecycle.js';
import { j as freezeData } from './freeze-data.js';
import { o as oncePerPage } from './once-per-page.js';
import { w as warnOnce } from './warn-once.js';
import { t as textIn, b as textTags } from './words.js';
import { b as itemsToDecide, c as expiryOf, e as emptyChoices } from './decision.js';
import { n as noticeHash, p as parseReceipt } from './parse-receipt.js';
import './native-document.js';
import './has-own.js';

function makeReceipt(config, decision, previous, stateLanguage, circumstances) {
  const { privacyUrl = null, name = "" } = config.controller;
  const purposes = emptyChoices();
  const services = emptyChoices();
  for (const { id, category } of itemsToDecide(config)) {
    const isCategory = id === category;
    (isCategory ? purposes : services)[id] = decision.choices[id] === true;
  }
  return {
    schema_version: 1,
    ...circumstances,
    event: { type: eventType(config, decision, previous), time: isoSeconds(decision.time) },
    clock: "client",
    expires: isoSeconds(expiryOf(config, decision)),
    method: decision.via,
    revision: decision.revision,
    controller: textIn(name ?? "", textTags(stateLanguage, config.fallbackLanguage)) || null,
    policyUrl: privacyUrl,
    policyDate: config.policyDate ?? null,
    purposes,
    services
  };
}
function isReceiptOf(receipt, decision) {
  const answers = { ...receipt.purposes, ...receipt.services };
  return receipt.event.time === isoSeconds(decision.time) && receipt.revision === decision.revision && Object.keys(answers).every((id) => answers[id] === (decision.choices[id] === true));
}
function eventType({ categories }, decision, previous) {
  const needingConsent = categories.flatMap(itemsCoveredBy).filter(({ basis }) => basis === "consent");
  const givesConsent = ({ choices }) => needingConsent.some(({ id }) => choices[id] === true);
  if (givesConsent(decision)) return previous ? "changed" : "given";
  return previous && givesConsent(previous) ? "withdrawn" : "refused";
}
function itemsCoveredBy(category) {
  return category.services.length > 0 ? category.services : [category];
}
function isoSeconds(time) {
  return new Date(time).toISOString().replace(".000", "");
}

function issueReceipt({ config, state, version }, { decision, previous, notice }, earlier) {
  const { domain } = config.cookie;
  const language = state.language.replace("_", "-");
  const json = JSON.stringify(
    makeReceipt(config, decision, previous, language, {
      record_id: randomUuid(),
      consent_id: earlier?.consent_id ?? randomUuid().slice(0, 8),
      signals: state.signals.gpc ? ["gpc"] : [],
      notice_hash: notice && noticeHash(config, notice),
      language: notice?.language ?? language,
      // With 'auto', the browser does not tell which domain it accepted.
      scope: !domain || domain === "auto" ? location.hostname : domain,
      library: version
    })
  );
  const receipt = parseReceipt(json);
  if (!receipt) {
    warnOnce(
      `this receipt is not valid, so it is neither kept nor posted; check controller, policyDate and language in the configuration: ${json}`
    );
  }
  return receipt;
}
function randomUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] ?? 0) & 15 | 64;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const POST_TIMEOUT_MS = 1e4;
const FINAL_STATUSES = [400, 409, 413, 415, 422];
async function postReceipts(endpoint, receipts, options, onSettled) {
  for (const receipt of receipts) {
    if (!await postAndReportRefusal(endpoint, receipt, options)) return;
    onSettled(receipt);
  }
}
async function postAndReportRefusal(endpoint, receipt, { keepalive }) {
  const status = await postReceipt(endpoint, receipt, keepalive);
  if (status === "ok") return true;
  if (!FINAL_STATUSES.includes(status)) return false;
  warnOnce(`${endpoint} refused a receipt with status ${status}, so that receipt is not posted again.`);
  return true;
}
async function postReceipt(endpoint, receipt, keepalive) {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(receipt),
      keepalive,
      // Safari before 16 does not have `AbortSignal.timeout`: there the browser's own time limit applies.
      signal: AbortSignal.timeout?.(POST_TIMEOUT_MS) ?? null
    });
    return response.ok ? "ok" : response.status;
  } catch {
    return 0;
  }
}

function receiptOf(receipt, decision) {
  return receipt && decision && isReceiptOf(receipt, decision) ? receipt : null;
}
function createReceiptStore(key) {
  let inMemory = { current: null, unsent: [] };
  function read() {
    return tryOrUndefined(() => parseKept(localStorage.getItem(key))) ?? inMemory;
  }
  function write(kept) {
    inMemory = kept;
    const isEmpty = kept.current === null && kept.unsent.length === 0;
    if (isEmpty || !tryToStore(key, JSON.stringify(kept))) tryOrUndefined(() => localStorage.removeItem(key));
  }
  return {
    read,
    add(kept, receipt, isToBePosted) {
      write({ current: receipt, unsent: isToBePosted ? [...kept.unsent, receipt].slice(-20) : [] });
    },
    markSent({ record_id }) {
      const kept = read();
      write({ ...kept, unsent: kept.unsent.filter((receipt) => receipt.record_id !== record_id) });
    },
    removeCurrentUnlessOf(decision) {
      const kept = read();
      if (kept.current && !receiptOf(kept.current, decision)) write({ ...kept, current: null });
    }
  };
}
function tryToStore(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
function parseKept(item) {
  const { current, unsent } = JSON.parse(`${item}`);
  return {
    current: validReceipt(current),
    unsent: unsent.slice(-20).flatMap((receipt) => validReceipt(receipt) ?? [])
  };
}
function validReceipt(value) {
  return parseReceipt(JSON.stringify(value));
}

function keepReceipts(akkoord) {
  if (typeof document === "undefined") return;
  whenStarted((context) => {
    if (context.akkoord === akkoord) keepReceiptsIn(context);
  });
}
function keepReceiptsIn(context) {
  const { receipts } = context.config;
  const knownContexts = oncePerPage("receipts", () => /* @__PURE__ */ new WeakSet());
  if (!receipts || knownContexts.has(context)) return;
  knownContexts.add(context);
  whenActivated(() => {
    if (!context.signal.aborted) start(context, receipts.endpoint);
  });
}
function start(context, endpoint) {
  const store = createReceiptStore(context.config.cookie.name);
  const waiting = store.read().unsent;
  let current = null;
  context.onDecision(keepReceipt);
  context.provideReceipt(() => {
    const { decision } = context.state;
    if (!decision) return null;
    current = receiptOf(current, decision) ?? receiptOf(store.read().current, decision);
    return freezeData(current);
  });
  store.removeCurrentUnlessOf(context.state.decision);
  if (endpoint) postReceipts(endpoint, waiting, { keepalive: false }, store.markSent);
  function keepReceipt(made) {
    const { decision, previous } = made;
    const kept = store.read();
    const earlier = receiptOf(current, previous) ?? receiptOf(kept.current, previous);
    current = receiptOf(kept.current, decision);
    if (current || decision.via === "elsewhere") return;
    current = issueReceipt(context, made, earlier);
    if (!current) return;
    store.add(kept, current, endpoint !== void 0);
    if (endpoint) postReceipts(endpoint, [current], { keepalive: true }, store.markSent);
  }
}

export { keepReceipts, keepReceiptsIn };
