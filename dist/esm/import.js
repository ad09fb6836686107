import { b as acceptable, C as ConfigError, r as resolveConfig, e as encodeRecord, d as decodeRecord, w as withoutUndefined } from './chunks/without-undefined.js';
import { d as decided, b as decide, i as isCurrent, a as expiryOf, e as emptyChoices } from './chunks/decision.js';
import { a as whenActivated } from './chunks/lifecycle.js';
import { r as readSignals } from './chunks/signals.js';
import { a as attempt, c as cookieDomains, w as writeCookie, r as readCookies, d as deleteCookie } from './chunks/storage.js';

const names = {
  necessary: "essential C0001",
  functional: "preferences functionality C0003",
  analytics: "statistics analytical performance C0002",
  targeting: "marketing ads advertising advertisement C0004 C0005",
  "google-analytics": "gtag gajs",
  "meta-pixel": "facebookpixel",
  "google-maps": "googlemaps"
};
const aliases = new Map(Object.entries(names).flatMap(([id, list]) => list.split(" ").map((name) => [name, id])));
const aliasOf = (name) => aliases.get(name) ?? name;

const day = 864e5;
function latestOf(choices, now) {
  const timeOf = ({ time }) => time ?? Number.MAX_VALUE;
  return choices.flatMap(
    (one) => one && (one.time ?? now) < now + day && now < (one.expires ?? Number.POSITIVE_INFINITY) ? one : []
  ).sort((one, other) => timeOf(other) - timeOf(one))[0];
}
function carry(config, { answers, time, since, expires = Number.POSITIVE_INFINITY, isUnproven, onlyYes = false }, map, gpc, now) {
  const asked = decided(config).map(({ id }) => id);
  const given = /* @__PURE__ */ new Map();
  let isRefusal = onlyYes || Object.values(answers).includes(false);
  let isNoOtherwise = onlyYes;
  for (const [theirs, answer] of Object.entries(answers)) {
    const targets = targetsOf(config, theirs, map);
    if (targets[0] && !targets.some((id) => asked.includes(id))) continue;
    if (answer) isRefusal = false;
    if (answer && !targets[0]) isNoOtherwise = false;
    for (const id of targets) given.set(id, answer && given.get(id) !== false);
  }
  const answered = isRefusal ? fillIn(config, /* @__PURE__ */ new Map(), true) : fillIn(config, given, isNoOtherwise);
  const lasts = config.cookie.days * day;
  const isFresh = (made2) => now < made2 + lasts;
  const none = isFresh(time ?? now) ? null : void 0;
  if (!answered) return none;
  const mayAccept = acceptable(config, gpc);
  for (const [id, answer] of answered)
    answered.set(id, answer && mayAccept(id, config.items.find((one) => one.id === id)?.category ?? id));
  const isYes = [...answered.values()].includes(true);
  const made = time ?? (isYes ? since : now) ?? Number.NaN;
  if (isYes && (isUnproven || !isFresh(made))) return none;
  const counts = isFresh(made) ? made : Math.min(now, expires - lasts);
  const decision = decide(config, (id) => answered.get(id), "elsewhere", counts);
  return isCurrent(config, decision, now) ? { decision, expires: Math.min(expiryOf(config, decision), expires) } : null;
}
function targetsOf({ categories, services }, theirs, map = {}) {
  if (Object.hasOwn(map, theirs)) return [map[theirs] ?? []].flat();
  const named = (name) => [...categories, ...services].filter(({ id, preset }) => id === name || preset === name);
  const same = named(theirs);
  return (same[0] ? same : named(aliasOf(theirs))).map(({ id }) => id);
}
function fillIn(config, given, isNoOtherwise) {
  const answered = /* @__PURE__ */ new Map();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const own = services.flatMap((service) => service.basis === "necessary" ? [] : service.id);
    const answers = own.map((one) => given.get(one));
    const isRefused = answers.includes(false);
    let whole = given.get(id) ?? (isNoOtherwise ? false : void 0);
    if (isRefused && !granular) whole = false;
    if (own[0] && !answers.includes(void 0)) whole ??= !isRefused;
    answered.set(id, granular && own[0] ? whole ?? false : whole);
    if (granular) for (const one of own) answered.set(one, given.get(one) ?? whole);
  }
  return [...answered.values()].includes(void 0) ? null : answered;
}

function ownNames({ names: [first, ...others], owns }, cookie = first) {
  const names = [cookie, ...others];
  return { names, isOwn: (name) => owns ? owns(name, cookie) : names.includes(name) };
}
const eachValue = (read) => (stored, names) => stored.map(([name, value]) => {
  try {
    return names.includes(name) ? read(value) : null;
  } catch {
    return null;
  }
});
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
const answerOf = (text, yes, no) => text === yes || (text === no ? false : void 0);
function answersFrom(entries) {
  const answers = emptyChoices();
  let count = 0;
  for (const [name, answer] of entries) {
    if (typeof answer !== "boolean") return null;
    answers[name] = answer && answers[name] !== false;
    count++;
  }
  return count ? answers : null;
}

const complianz = {
  names: ["cmplz_"],
  owns: (name, prefix) => name.startsWith(prefix),
  read: (stored, [first = ""]) => [first, `${first}rt_`].map((prefix) => {
    const fields = new Map(stored);
    if (fields.get(`${prefix}banner-status`) !== "dismissed") return null;
    const categories = ["preferences", "statistics", "marketing"].flatMap((name) => {
      const value = fields.get(prefix + name);
      return value === void 0 ? [] : [[name, answerOf(value, "allow", "deny")]];
    });
    const services = fields.get(`${prefix}consented_services`);
    const answers = answersFrom([...categories, ...Object.entries(services ? JSON.parse(decoded(services)) : {})]);
    return answers && { answers };
  })
};

const categories = ["necessary", "preferences", "statistics", "marketing"];
const cookiebot = {
  names: ["CookieConsent"],
  read: eachValue((text) => {
    const fields = /* @__PURE__ */ new Map();
    for (const [, name, value] of decoded(text).matchAll(/[{,]\s*(\w+):('[^']*'|[\w-]+)/g)) fields.set(name, value);
    const answers = answersFrom(categories.map((name) => [name, answerOf(fields.get(name), "true", "false")]));
    if (!answers || fields.get("method") !== "'explicit'") return null;
    return { answers, time: Number(fields.get("utc")) };
  })
};

const cookieconsent = {
  names: ["cc_cookie"],
  inStorage: true,
  read: eachValue((text) => {
    const content = JSON.parse(decoded(text));
    const { services, consentTimestamp, consent_date } = content;
    const accepted = content.categories ?? content.level;
    if (!Array.isArray(accepted)) return null;
    const entries = Object.entries(services ?? {}).flatMap(([category, list]) => {
      const isAccepted = accepted.includes(category);
      return isAccepted && list.length > 0 ? list.map((service) => [service, true]) : [[category, isAccepted]];
    });
    for (const category of accepted) if (!Object.hasOwn(services ?? {}, category)) entries.push([category, true]);
    const time = content.lastConsentTimestamp ?? consentTimestamp ?? content.last_consent_update ?? consent_date;
    return {
      answers: answersFrom(entries) ?? {},
      time: time === void 0 ? time : Date.parse(time),
      expires: content.expirationTime,
      onlyYes: !services
    };
  })
};

const cookieyes = {
  names: ["cookieyes-consent"],
  read: eachValue((text) => {
    const fields = new Map(
      decoded(text).split(",").map((pair) => pair.split(":"))
    );
    const since = Number(fields.get("lastRenewedDate")) || void 0;
    const { consent, action } = Object.fromEntries(fields);
    for (const name of ["consentid", "consent", "action", "lastRenewedDate"]) fields.delete(name);
    const answers = answersFrom([...fields].map(([name, value]) => [name, answerOf(value, "yes", "no")]));
    if (!answers || action !== "yes") return null;
    const contradicts = consent !== "yes" && Object.keys(answers).some((name) => name !== "necessary" && answers[name]);
    return contradicts ? null : { answers, since };
  })
};

const read = eachValue((text) => {
  const answers = answersFrom(Object.entries(JSON.parse(decoded(text))));
  return answers && { answers };
});
const klaro = { names: ["klaro"], inStorage: true, read };
const orejime = { names: ["eu-consent", "orejime"], read };

const onetrust = {
  names: ["OptanonConsent", "OptanonAlertBoxClosed"],
  read: (stored, [cookie, closed]) => {
    const times = stored.flatMap(([name, value]) => name === closed ? Date.parse(decoded(value)) : []);
    return stored.map(([name, value]) => {
      const query = new URLSearchParams(value);
      const groups = query.get("groups");
      if (name !== cookie || times.length < 1 || !groups || query.get("AwaitingReconsent") === "true") return null;
      const answers = answersFrom(
        groups.split(",").map((group) => {
          const [id = "", answer] = group.split(":");
          return [id, answerOf(answer, "1", "0")];
        })
      );
      return answers && { answers, time: Math.min(...times), isUnproven: query.get("intType") !== "1" };
    });
  }
};

function namesFor(namespace) {
  const [inner, suffix] = namespace ? [`${namespace}.`, `_${namespace}`] : ["", ""];
  return [
    { done: `stcm.${inner}hasConsented`, before: `stcm.${inner}consent.`, after: "" },
    { done: `silktideCookieBanner_InitialChoice${suffix}`, before: "silktideCookieChoice_", after: suffix }
  ];
}
const silktide = {
  names: [""],
  inStorage: true,
  owns: (name, namespace) => namesFor(namespace).some(
    ({ done, before, after }) => name === done || name.startsWith(before) && name.endsWith(after)
  ),
  read: (stored, [namespace = ""]) => namesFor(namespace).map(({ done, before, after }) => {
    if (!stored.some(([name]) => name === done)) return null;
    const own = stored.filter(([name]) => name.startsWith(before) && name.endsWith(after));
    const answers = answersFrom(
      own.map(([name, value]) => [
        name.slice(before.length, name.length - after.length),
        answerOf(value, "true", "false")
      ])
    );
    return answers && { answers };
  })
};

const tarteaucitron = {
  names: ["tarteaucitron"],
  read: eachValue((text) => {
    if (!/^(![^!=]+=(true|false))+$/.test(text)) return null;
    const pairs = text.slice(1).split("!");
    const answers = answersFrom(pairs.map((pair) => [pair.replace(/=.*/, ""), pair.endsWith("=true")]));
    return answers && { answers };
  })
};

const tools = {
  cookieconsent,
  klaro,
  tarteaucitron,
  orejime,
  cookiebot,
  onetrust,
  cookieyes,
  complianz,
  silktide
};

function checkImport({ import: list = [], cookie: own, items }) {
  const names = Object.keys(tools);
  const isText = (value) => typeof value === "string";
  const isList = (value) => Array.isArray(value);
  const isObject = (value) => typeof value === "object" && value !== null && !isList(value);
  const expect = (fits, path, value, remedy) => {
    if (!fits) throw new ConfigError(path, value, remedy);
  };
  expect(isList(list), "import", list, "Write a list: [ \u2026 ].");
  const ids = items.map(({ id }) => id);
  const seen = /* @__PURE__ */ new Set();
  list.forEach((one, n) => {
    const at = `import[${n}]`;
    const isName = isText(one);
    expect(isName || isObject(one), at, one, `Write the name of a tool, or { "from": \u2026 }.`);
    const { from, cookie, map = {}, revision } = isName ? { from: one } : one;
    const path = isName ? at : `${at}.from`;
    expect(isText(from) && names.includes(from), path, from, `Write one of ${names.join(", ")}.`);
    expect(!seen.has(`${from}`), path, from, "This tool stands there twice: leave one.");
    seen.add(`${from}`);
    const isCookie = cookie === void 0 || /^[^\s;=,]{1,64}$/.test(cookie);
    expect(isCookie, `${at}.cookie`, cookie, "Write the name of its cookie.");
    const { isOwn } = ownNames(tools[from], cookie);
    expect(!isOwn(own.name), "cookie.name", own.name, `${at} has it too: change one of the two.`);
    expect(isObject(map), `${at}.map`, map, 'Write an object: { "theirs": "yours" }.');
    for (const [theirs, ours] of Object.entries(map))
      expect(
        [ours].flat().every((id) => ids.includes(id)),
        `${at}.map.${theirs}`,
        ours,
        `Write one of ${ids.join(", ")}, or a list.`
      );
    expect(
      revision === void 0 || Number.isInteger(revision),
      `${at}.revision`,
      revision,
      "Write a revision: a whole number."
    );
  });
}

function importChoice$1(input) {
  const config = attempt(() => resolveConfig(input, {}));
  if (!config) return null;
  checkImport(config);
  if (typeof document === "undefined") return null;
  let carried = null;
  whenActivated(() => {
    carried = attempt(() => run(config)) ?? null;
  });
  return carried;
}
function run(config) {
  const formers = (config.import ?? []).map((one) => {
    const former = typeof one === "string" ? { from: one } : one;
    const tool = tools[former.from];
    return { ...former, tool, ...ownNames(tool, former.cookie) };
  });
  if (formers.length < 1 || !window.top?.location.href) return null;
  let from = null;
  if (!hasDecision(config)) {
    from = firstOf(config, formers);
    if (!from) return null;
  }
  for (const former of formers) forget(former);
  return from;
}
function firstOf(config, formers) {
  const now = Date.now();
  if (config.cookie.days === "session") return null;
  for (const { from, tool, names, map, revision = 1 } of formers) {
    const choice = latestOf(attempt(() => tool.read(storedOf(tool), names)) ?? [], now);
    const carried = choice && carry(config, choice, map, readSignals().gpc, now);
    if (carried === void 0) continue;
    if (revision === config.revision) return carried && write(config, carried) ? from : null;
    console.warn(
      `akkoord: revision ${config.revision} asks everyone again. If ${from} asked as much: "import": [{ "from": "${from}", "revision": ${config.revision} }].`
    );
    return null;
  }
  return null;
}
function write(config, { decision, expires }) {
  const { name, domain } = config.cookie;
  const value = encodeRecord(config, decision);
  const seconds = Math.floor((expires - Date.now()) / 1e3);
  for (const one of domain === "auto" ? cookieDomains() : [domain]) {
    writeCookie(name, value, seconds, one);
    if (hasDecision(config)) return true;
  }
  return false;
}
function hasDecision(config) {
  return readCookies().some(([name, value = ""]) => {
    const decision = name === config.cookie.name ? decodeRecord(value) : null;
    return decision !== null && isCurrent(config, decision, Date.now());
  });
}
function storedOf({ inStorage }) {
  const items = inStorage ? attempt(() => Object.entries(localStorage)) : [];
  return [...readCookies().map(([name = "", value = ""]) => [name, value]), ...items ?? []];
}
function forget({ tool, isOwn }) {
  for (const [name = ""] of readCookies()) if (isOwn(name)) deleteCookie(name);
  if (!tool.inStorage) return;
  attempt(() => {
    for (const name of Object.keys(localStorage)) if (isOwn(name)) localStorage.removeItem(name);
  });
}

function importChoice(config) {
  return importChoice$1(withoutUndefined(config));
}

export { importChoice };
