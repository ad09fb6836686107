import { i as isOneOf, h as hasExactly, a as isText, b as isObject, c as isMatching, d as isNullOr, e as isWholeNumberUpTo, M as MAX_REVISION, f as isConsentId, g as isList$1 } from './freeze-data.js';
import { e as emptyChoices } from './decision.js';

const BLOCK_BYTES = 64;
const ROUNDS = 64;
function sha256(text) {
  const message = pad(new TextEncoder().encode(text));
  const constants = fractionalRoots(1 / 3, ROUNDS);
  let hash = fractionalRoots(1 / 2, 8);
  for (let start = 0; start < message.byteLength; start += BLOCK_BYTES) {
    hash = compress(hash, scheduleOf(message, start), constants);
  }
  const bytes = hash.flatMap((word) => [word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255]);
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
}
function pad(bytes) {
  const lengthBytes = 8;
  const blocks = Math.floor((bytes.length + lengthBytes) / BLOCK_BYTES) + 1;
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  return view;
}
function scheduleOf(message, start) {
  const words = [];
  const wordAt = (n) => words[n] ?? 0;
  for (let n = 0; n < ROUNDS; n++) {
    if (n < 16) words.push(message.getUint32(start + n * 4));
    else {
      const [w15, w2] = [wordAt(n - 15), wordAt(n - 2)];
      const sigma0 = rotateRight(w15, 7) ^ rotateRight(w15, 18) ^ w15 >>> 3;
      const sigma1 = rotateRight(w2, 17) ^ rotateRight(w2, 19) ^ w2 >>> 10;
      words.push(wordAt(n - 16) + sigma0 + wordAt(n - 7) + sigma1 | 0);
    }
  }
  return words;
}
function compress(hash, schedule, constants) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let n = 0; n < ROUNDS; n++) {
    const sum1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const choice = e & f ^ ~e & g;
    const t1 = h + sum1 + choice + (constants[n] ?? 0) + (schedule[n] ?? 0) | 0;
    const sum0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const majority = a & b ^ a & c ^ b & c;
    const t2 = sum0 + majority | 0;
    h = g;
    g = f;
    f = e;
    e = d + t1 | 0;
    d = c;
    c = b;
    b = a;
    a = t1 + t2 | 0;
  }
  const workingVariables = [a, b, c, d, e, f, g, h];
  return hash.map((word, n) => word + (workingVariables[n] ?? 0) | 0);
}
function fractionalRoots(power, count) {
  const roots = [];
  for (let candidate = 2; roots.length < count; candidate++) {
    if (isPrime(candidate)) roots.push(candidate ** power % 1 * 2 ** 32 | 0);
  }
  return roots;
}
function isPrime(candidate) {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false;
  return true;
}
function rotateRight(word, bits) {
  return word >>> bits | word << 32 - bits;
}

function noticeText({ revision, policyDate, controller, input }, notice) {
  const { language, title, text, accept, reject, customize } = notice;
  return canonicalJson({
    language,
    revision,
    title,
    text,
    accept,
    reject,
    customize,
    policyDate: policyDate ?? null,
    privacyUrl: controller.privacyUrl ?? null,
    categories: input.categories ?? {}
  });
}
function noticeHash(config, notice) {
  return sha256(noticeText(config, notice));
}
function canonicalJson(value) {
  const json = JSON.parse(JSON.stringify(value));
  return serialize(json);
}
function serialize(value) {
  if (isList(value)) return `[${value.map(serialize).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${serialize(value[key] ?? null)}`).join(",")}}`;
}
function isList(value) {
  return Array.isArray(value);
}

const maxReceiptLength = 65536;
const VIAS = ["banner", "preferences", "placeholder", "api", "signal", "elsewhere"];
const EVENT_TYPES = ["given", "refused", "changed", "withdrawn"];
function isPlainText(maxLength) {
  return isMatching(new RegExp(`^[^\\p{Cc}\\p{Cs}]{0,${maxLength}}$`, "u"));
}
function isTime(value) {
  return isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/.test(value) && // `toJSON` gives null for an invalid date, and a day of March for the 30th of February.
  new Date(value).toJSON()?.slice(0, 19) === value.slice(0, 19);
}
function isChoices(value) {
  return isObject(value) && Object.entries(value).every(([id, answer]) => isConsentId(id) && typeof answer === "boolean");
}
function isSignals(value) {
  return isList$1(value) && value.length <= 1 && value.every(isOneOf("gpc"));
}
const eventChecks = { type: isOneOf(...EVENT_TYPES), time: isTime };
const receiptChecks = {
  schema_version: isOneOf(1),
  record_id: isMatching(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  consent_id: isMatching(/^[\da-f]{8}$/),
  event: hasExactly(eventChecks),
  clock: isOneOf("client"),
  expires: isTime,
  method: isOneOf(...VIAS),
  revision: isWholeNumberUpTo(MAX_REVISION),
  signals: isSignals,
  notice_hash: isNullOr(isMatching(/^[\w-]{8,43}$/)),
  language: isMatching(/^[a-z]{1,8}([-_][a-z\d]{1,8}){0,8}$/i),
  controller: isNullOr(isPlainText(500)),
  policyUrl: isNullOr(isPlainText(2048)),
  policyDate: isNullOr(isPlainText(100)),
  scope: isMatching(/^[^\s\p{Cc}\p{Cs}]{1,255}$/u),
  purposes: isChoices,
  services: isChoices,
  library: isMatching(/^[\w.+-]{1,40}$/)
};
const hasReceiptFields = hasExactly(receiptChecks);
function isReceipt(value) {
  return isObject(value) && hasReceiptFields({ signals: [], ...value });
}
function parseReceipt(json) {
  if (!isText(json) || json.length > maxReceiptLength) return null;
  const sent = parseJson(json);
  if (!isReceipt(sent)) return null;
  const { event, purposes, services } = sent;
  return {
    schema_version: sent.schema_version,
    record_id: sent.record_id,
    consent_id: sent.consent_id,
    event: { type: event.type, time: event.time },
    clock: sent.clock,
    expires: sent.expires,
    method: sent.method,
    revision: sent.revision,
    ...sent.signals && { signals: sent.signals },
    notice_hash: sent.notice_hash,
    language: sent.language,
    controller: sent.controller,
    policyUrl: sent.policyUrl,
    policyDate: sent.policyDate,
    scope: sent.scope,
    purposes: Object.assign(emptyChoices(), purposes),
    services: Object.assign(emptyChoices(), services),
    library: sent.library
  };
}
function parseJson(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}

export { maxReceiptLength as m, noticeHash as n, parseReceipt as p };
