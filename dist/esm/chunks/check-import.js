import { c as configError, C as ConfigError } from './resolve-config.js';
import { g as isList, a as isText, b as isObject, o as isOneOrMore, i as isOneOf, c as isMatching } from './freeze-data.js';
import { e as emptyChoices } from './decision.js';
import { h as hasOwn } from './has-own.js';

function ownNames({ names: [defaultName, ...otherNames], owns }, cookie = defaultName) {
  const names = [cookie, ...otherNames];
  return { names, isOwn: (name) => owns ? owns(name, cookie) : names.includes(name) };
}
function eachValue(read) {
  return (stored, names) => stored.map(([name, value]) => {
    if (!names.includes(name)) return null;
    try {
      return read(value);
    } catch {
      return null;
    }
  });
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function answerOf(word, yes, no) {
  if (word === yes) return true;
  return word === no ? false : void 0;
}
function answersFrom(entries) {
  const answers = emptyChoices();
  for (const [name, answer] of entries) {
    if (typeof answer !== "boolean") return null;
    answers[name] = answer && answers[name] !== false;
  }
  return Object.keys(answers).length > 0 ? answers : null;
}

const CATEGORIES$1 = ["preferences", "statistics", "marketing"];
const complianz = {
  names: ["cmplz_"],
  owns: (name, prefix) => name.startsWith(prefix),
  read: (stored, [sitePrefix = ""]) => [sitePrefix, `${sitePrefix}rt_`].map((prefix) => {
    const fields = new Map(stored);
    if (fields.get(`${prefix}banner-status`) !== "dismissed") return null;
    const categories = CATEGORIES$1.flatMap((name) => {
      const value = fields.get(prefix + name);
      return value === void 0 ? [] : [[name, answerOf(value, "allow", "deny")]];
    });
    const services = fields.get(`${prefix}consented_services`);
    const answers = answersFrom([...categories, ...Object.entries(services ? JSON.parse(decoded(services)) : {})]);
    return answers && { answers };
  })
};

const CATEGORIES = ["necessary", "preferences", "statistics", "marketing"];
const FIELD = /[{,]\s*(\w+):('[^']*'|[\w-]+)/g;
const cookiebot = {
  names: ["CookieConsent"],
  read: eachValue((text) => {
    const fields = /* @__PURE__ */ new Map();
    for (const [, name = "", value = ""] of decoded(text).matchAll(FIELD)) fields.set(name, value);
    const answers = answersFrom(CATEGORIES.map((name) => [name, answerOf(fields.get(name), "true", "false")]));
    if (!answers || fields.get("method") !== "'explicit'") return null;
    return { answers, time: Number(fields.get("utc")) };
  })
};

const cookieconsent = {
  names: ["cc_cookie"],
  inStorage: true,
  read: eachValue((text) => {
    const content = JSON.parse(decoded(text));
    const { services, categories, level } = content;
    const accepted = categories ?? level;
    if (!Array.isArray(accepted)) return null;
    const time = timeOf(content);
    return {
      // An empty list is an answer, too: the visitor refused everything.
      answers: answersFrom(entriesOf(accepted, services ?? {})) ?? {},
      time: time === void 0 ? void 0 : Date.parse(time),
      expires: content.expirationTime,
      onlyYes: !services
    };
  })
};
function entriesOf(accepted, services) {
  const named = Object.entries(services).flatMap(([category, acceptedServices]) => {
    const isAccepted = accepted.includes(category);
    return isAccepted && acceptedServices.length > 0 ? acceptedServices.map((service) => [service, true]) : [[category, isAccepted]];
  });
  const unnamed = accepted.filter((category) => !hasOwn(services, category));
  return [...named, ...unnamed.map((category) => [category, true])];
}
function timeOf(content) {
  return content.lastConsentTimestamp ?? content.consentTimestamp ?? content.last_consent_update ?? content.consent_date;
}

const OTHER_FIELDS = ["consentid", "consent", "action", "lastRenewedDate"];
const cookieyes = {
  names: ["cookieyes-consent"],
  read: eachValue((text) => {
    const fields = readFields(decoded(text));
    const categories = [...fields].filter(([name]) => !OTHER_FIELDS.includes(name));
    const answers = answersFrom(categories.map(([name, value]) => [name, answerOf(value, "yes", "no")]));
    if (!answers || fields.get("action") !== "yes") return null;
    const hasAccepted = Object.keys(answers).some((name) => name !== "necessary" && answers[name]);
    if (hasAccepted && fields.get("consent") !== "yes") return null;
    return { answers, since: Number(fields.get("lastRenewedDate")) || void 0 };
  })
};
function readFields(text) {
  return new Map(
    text.split(",").map((pair) => {
      const [name = "", value] = pair.split(":");
      return [name, value];
    })
  );
}

const read = eachValue((text) => {
  const answers = answersFrom(Object.entries(JSON.parse(decoded(text))));
  return answers && { answers };
});
const klaro = { names: ["klaro"], inStorage: true, read };
const orejime = { names: ["eu-consent", "orejime"], read };

const onetrust = {
  names: ["OptanonConsent", "OptanonAlertBoxClosed"],
  read: (stored, [consentCookie, closedCookie]) => {
    const closedAt = stored.flatMap(([name, value]) => name === closedCookie ? Date.parse(decoded(value)) : []);
    return stored.map(([name, value]) => {
      const query = new URLSearchParams(value);
      const groups = query.get("groups");
      const mustBeAskedAgain = query.get("AwaitingReconsent") === "true";
      if (name !== consentCookie || closedAt.length === 0 || !groups || mustBeAskedAgain) return null;
      const answers = answersFrom(groups.split(",").map(readGroup));
      return answers && { answers, time: Math.min(...closedAt), isUnproven: query.get("intType") !== "1" };
    });
  }
};
function readGroup(group) {
  const [id = "", answer] = group.split(":");
  return [id, answerOf(answer, "1", "0")];
}

function itemNamesByVersion(namespace) {
  const inner = namespace ? `${namespace}.` : "";
  const suffix = namespace ? `_${namespace}` : "";
  return [
    { chosenItem: `stcm.${inner}hasConsented`, before: `stcm.${inner}consent.`, after: "" },
    {
      chosenItem: `silktideCookieBanner_InitialChoice${suffix}`,
      before: "silktideCookieChoice_",
      after: suffix
    }
  ];
}
function isItemOfChoice(name, { before, after }) {
  return name.startsWith(before) && name.endsWith(after);
}
const silktide = {
  // The tool has no cookie. A site writes the tool's namespace as `cookie` of the import; it is empty by default.
  names: [""],
  inStorage: true,
  owns: (name, namespace) => itemNamesByVersion(namespace).some((names) => name === names.chosenItem || isItemOfChoice(name, names)),
  read: (stored, [namespace = ""]) => itemNamesByVersion(namespace).map((names) => {
    const { chosenItem, before, after } = names;
    if (!stored.some(([name]) => name === chosenItem)) return null;
    const types = stored.filter(([name]) => isItemOfChoice(name, names));
    const typeOf = (name) => name.slice(before.length, name.length - after.length);
    const answers = answersFrom(types.map(([name, value]) => [typeOf(name), answerOf(value, "true", "false")]));
    return answers && { answers };
  })
};

const RECORD = /^(![^!=]+=(true|false))+$/;
const tarteaucitron = {
  names: ["tarteaucitron"],
  read: eachValue((text) => {
    if (!RECORD.test(text)) return null;
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

const isCookieName = isMatching(/^[^\s;=,]{1,64}$/);
function findImportProblems({
  import: entries = [],
  cookie: ownCookie,
  items
}) {
  if (!isList(entries)) return [configError("import", entries, "Write a list: [\u2026].")];
  const usedNames = /* @__PURE__ */ new Set();
  const ids = items.map(({ id }) => id);
  return entries.flatMap((entry, index) => {
    const path = `import[${index}]`;
    if (isText(entry)) return findToolProblems(entry, path, path, void 0);
    if (!isObject(entry)) return [configError(path, entry, 'Write the name of a tool, or { "from": \u2026 }.')];
    return [
      ...findToolProblems(entry.from, `${path}.from`, path, entry.cookie),
      ...findMapProblems(entry.map, `${path}.map`, ids),
      ...findRevisionProblems(entry.revision, `${path}.revision`)
    ];
  });
  function findToolProblems(name, namePath, path, cookie) {
    const problems = [];
    if (cookie !== void 0 && !isCookieName(cookie)) {
      problems.push(configError(`${path}.cookie`, cookie, "Write the name of its cookie."));
    }
    const [known, tool] = Object.entries(tools).find(([candidate]) => candidate === name) ?? [];
    if (!known || !tool)
      return [configError(namePath, name, `Write one of ${Object.keys(tools).join(", ")}.`), ...problems];
    if (usedNames.has(known)) {
      problems.push(configError(namePath, known, "This tool is in the list twice. Remove one of the two."));
    }
    usedNames.add(known);
    if (ownNames(tool, isText(cookie) ? cookie : void 0).isOwn(ownCookie.name)) {
      problems.push(configError("cookie.name", ownCookie.name, `${path} has the same name. Change one of the two.`));
    }
    return problems;
  }
}
function checkImport(config) {
  const [first] = findImportProblems(config);
  if (first) throw new ConfigError(first.path, first.value, first.remedy);
}
function findMapProblems(map, path, ids) {
  if (map === void 0) return [];
  if (!isObject(map)) return [configError(path, map, 'Write an object: { "theirs": "yours" }.')];
  const namesKnownIds = isOneOrMore(isOneOf(...ids));
  return Object.entries(map).filter(([, target]) => !namesKnownIds(target)).map(([theirs, target]) => configError(`${path}.${theirs}`, target, `Write one of ${ids.join(", ")}, or a list.`));
}
function findRevisionProblems(revision, path) {
  if (revision === void 0 || Number.isInteger(revision)) return [];
  return [configError(path, revision, "Write a revision: a whole number.")];
}

export { checkImport as c, findImportProblems as f, ownNames as o, tools as t };
