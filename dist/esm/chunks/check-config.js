import { D as DEFAULT_MAPPING } from './google-consent-types.js';
import { c as configError, b as configMistake, M as MAX_RECORD_LENGTH, h as hasVendorCookie, m as mayBeExempt, f as consoleLevel, d as describeProblem, C as ConfigError } from './resolve-config.js';
import { M as MS_PER_DAY } from './decision.js';
import { h as hasOwn } from './has-own.js';
import { i as isOneOf, b as isObject, g as isList, a as isText, m as isTextOrTexts, c as isMatching, e as isWholeNumberUpTo, k as isDate, n as isNumberUpTo, l as MAX_COOKIE_DAYS, M as MAX_REVISION, o as isOneOrMore, f as isConsentId } from './freeze-data.js';

const MAX_MISTAKES = 2;
function nearestName(written, known) {
  return nearestNames(written, known)[0];
}
function nearestNames(written, known) {
  return known.map((name) => ({ name, mistakes: mistakesBetween(written.toLowerCase(), name.toLowerCase()) })).filter(({ name, mistakes }) => mistakes <= MAX_MISTAKES && mistakes * 2 < name.length).sort((a, b) => a.mistakes - b.mistakes).map(({ name }) => name);
}
function mistakesBetween(written, meant) {
  let distances = Array.from({ length: meant.length + 1 }, (_, length) => length);
  for (const [row, character] of [...written].entries()) {
    const next = [row + 1];
    for (let column = 0; column < meant.length; column++) {
      const replaced = (distances[column] ?? 0) + (character === meant[column] ? 0 : 1);
      const removed = (distances[column + 1] ?? 0) + 1;
      const added = (next[column] ?? 0) + 1;
      next.push(Math.min(replaced, removed, added));
    }
    distances = next;
  }
  return distances.at(-1) ?? 0;
}

function object(options, required) {
  return { accepts: isObject, remedy: "Write an object: {\u2026}.", options, required };
}
function oneOf(...allowed) {
  return {
    accepts: isOneOf(...allowed),
    remedy: `Write ${allowed.map((value) => JSON.stringify(value)).join(" or ")}.`
  };
}
function matching(pattern, remedy) {
  return { accepts: isMatching(pattern), remedy };
}
const list = { accepts: isList, remedy: "Write a list: [\u2026]." };
const flag = oneOf(true, false);
const text = { accepts: isText, remedy: "Write a text." };
const visibleText = { accepts: isTextOrTexts, remedy: 'Write a text, or one per language: {"nl":\u2026}.' };
function findViolations(rule, value, path) {
  const { accepts, remedy, options, required = [] } = rule;
  if (!accepts(value))
    return [configError(path || "config", value, typeof remedy === "string" ? remedy : remedy(value))];
  if (!options || !isObject(value)) return [];
  const missing = required.filter((name) => value[name] === void 0);
  return [.../* @__PURE__ */ new Set([...missing, ...Object.keys(value)])].flatMap((name) => {
    const fieldPath = path ? `${path}.${name}` : name;
    const fieldRule = hasOwn(options, name) ? options[name] : void 0;
    const field = value[name];
    if (!fieldRule) return unknownOption(fieldPath, field, nearestName(name, Object.keys(options)));
    if (field === void 0 && !missing.includes(name)) return [];
    return findViolations(fieldRule, field, fieldPath);
  });
}
function unknownOption(path, value, nearest) {
  if (nearest) return configMistake(path, value, `Unknown option. Did you mean "${nearest}"?`);
  return { path, value, remedy: "Unknown option. Check the spelling and the place.", severity: "warning" };
}

const waitRule = {
  accepts: isWholeNumberUpTo(MS_PER_DAY),
  remedy: "Write whole milliseconds, such as 500."
};
const consentModeRule = object({
  mode: oneOf("basic", "advanced"),
  mapping: object(),
  regions: list,
  wait_for_update: waitRule,
  ads_data_redaction: flag,
  url_passthrough: flag,
  dataLayer: matching(/^[A-Za-z_$][\w$]*$/, 'Write the name of a variable, such as "dataLayer".')
});
const tagManagerRule = object(
  {
    id: matching(/^GTM-[A-Z\d]+$/, 'Write the id of the container, such as "GTM-XXXXXXX".'),
    consent: list,
    scriptUrl: matching(/^[^?#]+$/, "Write an address without a query.")
  },
  ["id"]
);

const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;
function findGoogleProblems(integrations) {
  if (!isObject(integrations)) return [];
  const { "google-consent-mode": consentMode, "google-tag-manager": tagManager } = integrations;
  return [
    ...isObject(consentMode) ? findConsentModeProblems(consentMode, "integrations.google-consent-mode") : [],
    ...tagManager ? findViolations(tagManagerRule, tagManager, "integrations.google-tag-manager") : []
  ];
}
function findConsentModeProblems(settings, path) {
  const { mode, mapping, regions } = settings;
  const problems = findViolations(consentModeRule, settings, path);
  if (mode === "advanced") {
    const remedy = "Google is contacted before the visitor has answered, with the visitor's address. That needs consent in the EU: leave this out, unless your own lawyer says otherwise.";
    problems.push({ path: `${path}.mode`, value: mode, remedy, severity: "warning" });
  }
  for (const [id, types] of Object.entries(isObject(mapping) ? mapping : {})) {
    const typesPath = `${path}.mapping.${id}`;
    if (isList(types) && types.every(isText))
      problems.push(...types.flatMap((type) => findMisspeltType(type, typesPath)));
    else problems.push(configError(typesPath, types, "Write a list of Google's consent types."));
  }
  for (const [index, defaults] of (isList(regions) ? regions : []).entries()) {
    problems.push(...findRegionProblems(defaults, `${path}.regions[${index}]`));
  }
  return problems;
}
function findRegionProblems(defaults, path) {
  const { region, wait_for_update: wait, ...types } = isObject(defaults) ? defaults : {};
  const isRegion = (value) => isText(value) && REGION.test(value);
  if (!isList(region) || region.length === 0 || !region.every(isRegion)) {
    return [configError(`${path}.region`, region, 'Write a list of ISO 3166-2 codes, such as ["NL", "US-CA"].')];
  }
  return [
    ...wait === void 0 ? [] : findViolations(waitRule, wait, `${path}.wait_for_update`),
    ...Object.entries(types).flatMap(
      ([name, value]) => value === "granted" || value === "denied" ? findMisspeltType(name, path) : [configError(`${path}.${name}`, value, 'Write "granted" or "denied".')]
    )
  ];
}
function findMisspeltType(type, path) {
  const known = Object.values(DEFAULT_MAPPING).flat();
  if (known.includes(type)) return [];
  const nearest = nearestName(type, known);
  const remedy = `This is no consent type of Google. ${nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(", ")}.`}`;
  return [configMistake(path, type, remedy)];
}

const MAX_NAMES = 3;
function nearestPresets(written, names) {
  const longer = names.filter((name) => written.length > 2 && name.includes(written));
  const withPart = names.filter((name) => nearestName(written, name.split("-")));
  return [.../* @__PURE__ */ new Set([...nearestNames(written, names), ...longer, ...withPart])].slice(0, MAX_NAMES);
}
function vendorIdsIn(id) {
  const texts = (isList(id) ? id : [id]).filter(isText);
  return texts.flatMap((text) => text.split(/[\s,]+/)).filter(Boolean);
}
function findIdProblems({ preset, id, scriptUrl }, path, presets) {
  const { usualCategory, idShape, integration, isSelfHosted } = presetNamed(preset, presets) ?? {};
  const wrong = idShape && vendorIdsIn(id).find((id2) => !idShape.pattern.test(id2));
  if (wrong) return [configError(`${path}.id`, wrong, `No id of ${preset}: write one such as "${idShape.example}".`)];
  if (!id || !usualCategory || preset === "google-analytics" || integration && (scriptUrl || !isSelfHosted))
    return [];
  return [configMistake(`${path}.id`, id, "It loads nothing: see docs/services.md.")];
}
function cookieNamesIn(cookies) {
  const list = isList(cookies) ? cookies : [];
  return list.flatMap((cookie) => isObject(cookie) && isText(cookie.name) ? cookie.name : []);
}
function presetNamed(name, presets) {
  return isText(name) && hasOwn(presets, name) ? presets[name] : void 0;
}
function vendorCookieNamesIn({ usualCategory, cookies = [] } = {}) {
  if (usualCategory === "necessary") return [];
  return cookies.flatMap(({ name, domain }) => domain ? [] : name);
}

const CORNERS = ["bottom-left", "bottom-right", "top-left", "top-right"];
const basisRule = oneOf("consent", "necessary", "nl-statistics", "uk-statistics", "uk-appearance");
const configRule = object({
  // Tells an editor where the JSON Schema is; the library ignores it.
  $schema: text,
  revision: { accepts: isWholeNumberUpTo(MAX_REVISION), remedy: "Write a whole number, 9 digits at most." },
  askAgain: oneOf("new", "all"),
  policyDate: { accepts: isDate, remedy: "Write YYYY-MM-DD." },
  controller: object({ name: visibleText, privacyUrl: text }),
  language: text,
  fallbackLanguage: text,
  cookie: object({
    name: matching(/^[\w-]{1,64}$/, "Use letters, digits, - and _."),
    domain: text,
    days: {
      accepts: (value) => value === "session" || isNumberUpTo(MAX_COOKIE_DAYS)(value),
      remedy: `Write a number up to ${MAX_COOKIE_DAYS}, or "session".`
    }
  }),
  base: text,
  categories: object(),
  integrations: object(),
  gpc: oneOf("reject-targeting", "reject-silently", "ignore"),
  embedded: flag,
  receipts: object(),
  import: list,
  settingsHashes: list,
  trigger: oneOf(true, false, ...CORNERS),
  scriptTimeout: { accepts: isNumberUpTo(MS_PER_DAY), remedy: "Write milliseconds, a day at most." },
  guard: oneOf(true, false, "strict"),
  messages: object(),
  theme: object({
    layout: oneOf("bar", "box", "dialog"),
    position: oneOf("bottom", "top", ...CORNERS),
    modal: flag,
    scheme: oneOf("auto", "light", "dark")
  })
});
const categoryRule = object({
  required: flag,
  granular: flag,
  label: visibleText,
  description: visibleText,
  services: object()
});
const serviceOptions = {
  id: {
    accepts: isOneOrMore(isMatching(/^[\w/-]+([\s,]+[\w/-]+)*$/)),
    remedy: 'Write an id such as "G-XXXXXXX", or a list.'
  },
  scriptUrl: matching(/^[^?#]+$/, "Write an address without a query."),
  proxy: matching(/^(\/[\w-]+)+$/, 'Write a path of the site, such as "/metrics".'),
  params: object(),
  label: visibleText,
  provider: visibleText,
  match: {
    accepts: isOneOrMore(isMatching(/^\S*[./]\S*$/)),
    remedy: 'Write where it loads from, such as "static.hotjar.com", or a list.'
  },
  purpose: visibleText,
  privacyUrl: text,
  transfer: visibleText,
  processorAgreement: visibleText,
  cookies: list,
  basis: basisRule,
  calls: list,
  earlyCalls: oneOf("drop", "replay"),
  onWithdraw: oneOf("none", "reload"),
  replayLoadEvents: flag
};
function serviceRule(presetNames) {
  return object({ ...serviceOptions, preset: presetRule(presetNames) });
}
function presetRule(names) {
  return {
    accepts: isOneOf(...names),
    remedy(value) {
      const nearest = isText(value) ? nearestPresets(value, names) : [];
      if (nearest.length > 0) {
        return `There is no such preset. Did you mean ${nearest.map((name) => `"${name}"`).join(" or ")}?`;
      }
      return 'There is no such preset; docs/services.md lists them. Leave "preset" out and write "label", "provider", "privacyUrl" and "cookies" of the service.';
    }
  };
}
const cookieRule = object(
  {
    name: matching(/^[^\s;=*]+\*?$/, "Write the exact name, or how it begins and then *."),
    lifetime: matching(
      /^(session|persistent|[1-9]\d* (minute|hour|day|month|year)s?)$/,
      'Write "session", "persistent" or "<n> minutes|hours|days|months|years".'
    ),
    kind: oneOf("cookie", "localStorage", "sessionStorage", "indexedDB"),
    domain: matching(/^[\w-]+(\.[\w-]+)+$/, 'Write the domain of somebody else, such as "youtube.com".'),
    provider: visibleText,
    purpose: visibleText
  },
  ["name", "lifetime"]
);
const idRule = {
  accepts: isConsentId,
  remedy: "Use letters, digits, - and _, and a letter first; 64 characters at most."
};

const OTHER_IDS = {
  GTM: "That is a container of Tag Manager, which loads other services too: hold its snippet instead, see docs/tag-manager.md. Here",
  UA: "That is a property of Universal Analytics, which Google has switched off. Make one of Google Analytics 4, and",
  AW: 'That is Google Ads: give it a service of its own in "targeting", see docs/google-analytics.md. Here'
};
function findGoogleIdProblems({ preset, id }, path) {
  if (preset !== "google-analytics") return [];
  return vendorIdsIn(id).flatMap((written) => {
    const reason = OTHER_IDS[written.split("-")[0]?.toUpperCase() ?? ""];
    if (!reason) return [];
    const remedy = `${reason} write the measurement id "G-XXXXXXX". (On the script tag: data-google-analytics.)`;
    return [configError(`${path}.id`, written, remedy)];
  });
}

const RECORD_WITHOUT_IDS = "1.999999999.zzzzzzz.preferences..";
function findServiceProblems(categories, cookieName, presets) {
  const problems = [];
  const usedIds = /* @__PURE__ */ new Set();
  let recordLength = cookieName.length + RECORD_WITHOUT_IDS.length;
  function checkId(id, path, canBeRefused) {
    problems.push(...findViolations(idRule, id, path));
    if (usedIds.has(id)) {
      problems.push(configError(path, id, "This id is used twice. Give every category and service an id of its own."));
    }
    usedIds.add(id);
    if (canBeRefused) recordLength += id.length + 1;
  }
  for (const [id, category] of Object.entries(categories)) {
    const path = `categories.${id}`;
    const canBeRefused = !(isObject(category) ? category.required ?? id === "necessary" : false);
    problems.push(...findViolations(categoryRule, category, path));
    checkId(id, path, canBeRefused);
    problems.push(...findMisspeltCategory(id, category));
    if (!isObject(category) || !isObject(category.services)) continue;
    for (const [serviceId, service] of Object.entries(category.services)) {
      const servicePath = `${path}.services.${serviceId}`;
      checkId(serviceId, servicePath, canBeRefused);
      problems.push(...findViolations(serviceRule(Object.keys(presets)), service, servicePath));
      if (!isObject(service)) continue;
      problems.push(
        ...findCookieProblems(service.cookies, `${servicePath}.cookies`),
        ...findGoogleIdProblems(service, servicePath),
        ...findIdProblems(service, servicePath, presets),
        ...findBasisProblems(service, servicePath, { id, canBeRefused }, presets)
      );
    }
  }
  if (recordLength > MAX_RECORD_LENGTH) {
    const remedy = `That many bytes do not fit in the cookie, which holds ${MAX_RECORD_LENGTH} bytes. Shorten the ids.`;
    problems.push(configError("categories", recordLength, remedy));
  }
  return problems;
}
function findCookieProblems(cookies, path) {
  const list = isList(cookies) ? cookies : [];
  const [name] = list.filter(isText);
  const others = list.flatMap(
    (cookie, index) => isText(cookie) ? [] : findViolations(cookieRule, cookie, `${path}[${index}]`)
  );
  if (name === void 0) return others;
  const remedy = `Write an object for each cookie: { "name": "${name}", "lifetime": "1 year" }.`;
  return [configError(path, cookies, remedy), ...others];
}
const BUILT_IN_CATEGORIES = ["necessary", "functional", "analytics", "targeting"];
function findMisspeltCategory(id, category) {
  const nearest = nearestName(id, BUILT_IN_CATEGORIES);
  if (!nearest || nearest === id || isObject(category) && category.label) return [];
  const remedy = `Did you mean "${nearest}"? A category of your own needs a "label", which visitors read.`;
  return [configMistake(`categories.${id}`, category, remedy)];
}
function findBasisProblems(service, path, category, presets) {
  const { basis = category.canBeRefused ? "consent" : "necessary", cookies, preset } = service;
  if (!basisRule.accepts(basis) || basis === "consent" && category.canBeRefused) return [];
  const cookieNames = cookieNamesIn(cookies);
  const known = presetNamed(preset, presets);
  const others = Object.values(presets).filter(({ isSelfHosted }) => !isSelfHosted);
  const vendorCookieNames = others.flatMap(vendorCookieNamesIn);
  const isOfVendor = vendorCookieNamesIn(known).length > 0 || hasVendorCookie(cookieNames, vendorCookieNames);
  if (basis === "necessary") {
    if (!isOfVendor) return [];
    const remedy = "The service starts without consent, which no law allows: ask for consent, in a category that can be refused.";
    return [{ path: `${path}.basis`, value: basis, remedy, severity: "warning" }];
  }
  const candidate = { category: category.id, hasPreset: Boolean(preset), cookieNames };
  const canBeExempt = mayBeExempt(candidate, vendorCookieNames);
  if (category.canBeRefused && canBeExempt) return [];
  const reason = category.canBeRefused ? "only statistics and settings of the site itself are exempt" : `nobody can refuse "${category.id}"`;
  return [configError(`${path}.basis`, basis, `Write "consent", where it can be refused: ${reason}.`)];
}

const TELL_WHO = "Write the name of the company that asks for consent: visitors must be told who it is.";
const TELL_WHERE = 'Write the address of the privacy statement, such as "/privacy": visitors must be able to read it first.';
const MAX_ADVISED_DAYS = 366;
function findConfigProblems(input, presets) {
  const problems = findViolations(configRule, input, "");
  if (!isObject(input)) return problems;
  const cookie = isObject(input.cookie) ? input.cookie : {};
  const categories = isObject(input.categories) ? input.categories : {};
  const cookieName = isText(cookie.name) ? cookie.name : "akkoord";
  return [
    ...problems,
    ...findGoogleProblems(input.integrations),
    ...findAdvice(input.controller, cookie.days),
    ...findServiceProblems(categories, cookieName, presets)
  ];
}
function checkConfig(input, presets, log) {
  const problems = findConfigProblems(input, presets);
  const first = problems.find(({ severity }) => severity === "error");
  for (const problem of problems) if (problem !== first) log(consoleLevel(problem), describeProblem(problem));
  if (first) throw new ConfigError(first.path, first.value, first.remedy);
}
function findAdvice(controller, days) {
  const advice = [];
  const { name, privacyUrl } = isObject(controller) ? controller : {};
  if (controller === void 0 || isObject(controller)) {
    if (!name) advice.push(configMistake("controller.name", void 0, TELL_WHO));
    if (!privacyUrl) advice.push(configMistake("controller.privacyUrl", void 0, TELL_WHERE));
  }
  if (typeof days === "number" && days > MAX_ADVISED_DAYS && days <= MAX_COOKIE_DAYS) {
    const remedy = `That exceeds ${MAX_ADVISED_DAYS}: visitors should be asked again within 12 months.`;
    advice.push({ path: "cookie.days", value: days, remedy, severity: "warning" });
  }
  return advice;
}

export { configRule as a, checkConfig as c, findConfigProblems as f, nearestName as n };
