import { t as tryOrUndefined, c as currentContext } from './chunks/addon-context.js';
import { r as readCookies, d as deleteCookie, i as isInForeignFrame, c as createRecordStore, a as readSignals } from './chunks/signals.js';
import { a as whenActivated } from './chunks/lifecycle.js';
import { r as resolveConfig, e as encodeRecord } from './chunks/resolve-config.js';
import { b as itemsToDecide, a as lifetimeMs, d as decide, i as isFresh, c as expiryOf, M as MS_PER_DAY, l as lastsForSession } from './chunks/decision.js';
import { a as acceptAllAnswers, l as latestRecord } from './chunks/find-record.js';
import { presetCookies } from './services/preset-cookies.js';
import { o as oncePerPage } from './chunks/once-per-page.js';
import { t as tools, o as ownNames, c as checkImport } from './chunks/check-import.js';
import { h as hasOwn } from './chunks/has-own.js';
import './chunks/native-document.js';
import 'js-cookie';
import './chunks/freeze-data.js';
import './chunks/own-data.js';

function formersOf({ import: entries = [] }) {
  return entries.map((entry) => {
    const { from, cookie, map, revision = 1 } = typeof entry === "string" ? { from: entry } : entry;
    return { from, map, revision, tool: tools[from], ...ownNames(tools[from], cookie) };
  });
}
function readFormer({ tool, names }) {
  return tryOrUndefined(() => tool.read(storedItems(tool), names)) ?? [];
}
function forgetFormer({ tool, isOwn }) {
  const ownCookies = new Set(readCookies().flatMap(({ name }) => isOwn(name) ? name : []));
  for (const name of ownCookies) deleteCookie(name);
  if (!tool.inStorage) return;
  tryOrUndefined(() => {
    for (const name of Object.keys(localStorage)) if (isOwn(name)) localStorage.removeItem(name);
  });
}
function storedItems({ inStorage = false }) {
  const cookies = readCookies().map(({ name, value }) => [name, value]);
  const items = inStorage ? tryOrUndefined(() => Object.entries(localStorage)) : void 0;
  return [...cookies, ...items ?? []];
}

const NAMES_ELSEWHERE = {
  necessary: "essential C0001",
  functional: "preferences functionality C0003",
  analytics: "statistics analytical performance C0002",
  targeting: "marketing ads advertising advertisement C0004 C0005",
  "google-analytics": "gtag gajs",
  "meta-pixel": "facebookpixel",
  "google-maps": "googlemaps"
};
const idByName = new Map(
  Object.entries(NAMES_ELSEWHERE).flatMap(([id, names]) => names.split(" ").map((name) => [name, id]))
);
function aliasOf(name) {
  return idByName.get(name) ?? name;
}

function translateAnswers(config, { answers, onlyYes = false }, map) {
  const asked = new Set(itemsToDecide(config).map(({ id }) => id));
  const given = /* @__PURE__ */ new Map();
  let isRefusal = onlyYes || Object.values(answers).includes(false);
  let isUnnamedRefused = onlyYes;
  for (const [theirId, answer] of Object.entries(answers)) {
    const ids = idsHere(config, theirId, map);
    const isKnown = ids.length > 0;
    if (isKnown && !ids.some((id) => asked.has(id))) continue;
    if (answer) isRefusal = false;
    if (answer && !isKnown) isUnnamedRefused = false;
    for (const id of ids) given.set(id, answer && given.get(id) !== false);
  }
  return isRefusal ? completeAnswers(config, /* @__PURE__ */ new Map(), true) : completeAnswers(config, given, isUnnamedRefused);
}
function idsHere({ categories, services }, theirId, map = {}) {
  if (hasOwn(map, theirId)) return [map[theirId] ?? []].flat();
  const candidates = [...categories, ...services];
  const idsNamed = (name) => candidates.filter((item) => item.id === name || "preset" in item && item.preset === name).map(({ id }) => id);
  const sameIds = idsNamed(theirId);
  return sameIds.length > 0 ? sameIds : idsNamed(aliasOf(theirId));
}
function completeAnswers(config, given, isUnnamedRefused) {
  const complete = /* @__PURE__ */ new Map();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const serviceIds = services.flatMap((service) => service.basis === "necessary" ? [] : service.id);
    const hasServices = serviceIds.length > 0;
    const serviceAnswers = serviceIds.map((serviceId) => given.get(serviceId));
    const isAnyRefused = serviceAnswers.includes(false);
    let answer = given.get(id) ?? (isUnnamedRefused ? false : void 0);
    if (isAnyRefused && !granular) answer = false;
    if (hasServices && !serviceAnswers.includes(void 0)) answer ??= !isAnyRefused;
    const answers = granular ? serviceIds.map((serviceId) => [serviceId, given.get(serviceId) ?? answer]) : [];
    const ownAnswer = granular && hasServices ? answer ?? false : answer;
    for (const [answeredId, value] of [[id, ownAnswer], ...answers]) {
      if (value === void 0) return null;
      complete.set(answeredId, value);
    }
  }
  return complete;
}

const MAX_CLOCK_AHEAD_MS = MS_PER_DAY;
function latestOf(choices, now) {
  const timeOf = ({ time }) => time ?? Number.MAX_VALUE;
  return choices.filter((choice) => choice !== null).filter(({ time = now, expires = Number.POSITIVE_INFINITY }) => time < now + MAX_CLOCK_AHEAD_MS && now < expires).sort((a, b) => timeOf(b) - timeOf(a))[0];
}
function carry(config, choice, map, gpc, now) {
  const { time, since, expires = Number.POSITIVE_INFINITY, isUnproven = false } = choice;
  const lifetime = lifetimeMs(config);
  const isYoung = (madeAt2) => now < madeAt2 + lifetime;
  const notCarried = isYoung(time ?? now) ? "ask" : "over";
  const translated = translateAnswers(config, choice, map);
  if (!translated) return notCarried;
  const answers = withoutObjected(config, translated, gpc);
  const hasYes = [...answers.values()].includes(true);
  const madeAt = time ?? (hasYes ? since : now);
  const isTooOld = madeAt === void 0 || !isYoung(madeAt);
  if (hasYes && (isUnproven || isTooOld)) return notCarried;
  const countsFrom = isTooOld ? Math.min(now, expires - lifetime) : madeAt;
  const decision = decide(config, (id) => answers.get(id), "elsewhere", countsFrom);
  if (!isFresh(config, decision.time, now)) return "ask";
  return { decision, expires: Math.min(expiryOf(config, decision), expires) };
}
function withoutObjected(config, answers, gpc) {
  const mayAccept = acceptAllAnswers(config, gpc);
  const categoryOf = (id) => config.items.find((item) => item.id === id)?.category ?? id;
  return new Map([...answers].map(([id, answer]) => [id, answer && mayAccept(id, categoryOf(id)) === true]));
}

function importChoice(input) {
  const config = tryOrUndefined(() => resolveConfig(input, presetCookies));
  if (!config) return null;
  checkImport(config);
  if (typeof document === "undefined") return null;
  oncePerPage("import", () => true);
  let carriedFrom = null;
  whenActivated(() => {
    carriedFrom = tryOrUndefined(() => importInto(config)) ?? null;
  });
  return carriedFrom;
}
function importInto(config) {
  const formers = formersOf(config);
  if (formers.length === 0 || isInForeignFrame()) return null;
  const records = createRecordStore(config);
  const isDecided = latestRecord(config, records.texts(), Date.now()) !== null;
  const carriedFrom = isDecided ? null : carryFirst(config, formers, records);
  if (isDecided || carriedFrom) for (const former of formers) forgetFormer(former);
  return carriedFrom;
}
function carryFirst(config, formers, records) {
  if (lastsForSession(config)) return null;
  const now = Date.now();
  for (const former of formers) {
    const choice = latestOf(readFormer(former), now);
    const outcome = choice ? carry(config, choice, former.map, readSignals().gpc, now) : "over";
    if (outcome === "over") continue;
    if (former.revision !== config.revision) {
      warnAskedAgain(config, former);
      return null;
    }
    if (outcome === "ask") return null;
    const isStored = records.write(encodeRecord(config, outcome.decision), new Date(outcome.expires));
    if (!isStored) return null;
    currentContext()?.recordWritten();
    return former.from;
  }
  return null;
}
function warnAskedAgain({ revision }, { from }) {
  console.warn(
    `akkoord: the choice under ${from} is not carried over, because revision ${revision} asks everyone again. If ${from} asked for as much as revision ${revision} does, write "import": [{ "from": "${from}", "revision": ${revision} }].`
  );
}

export { importChoice };
