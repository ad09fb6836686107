import { M as MAX_RECORD_LENGTH, c as configError, h as hasVendorCookie, m as mayBeExempt, C as ConfigError, a as describeProblem } from './resolve-config.js';
import { M as MS_PER_DAY } from './decision.js';
import { a as isOneOf, i as isObject, g as isList, b as isText, j as isTextOrTexts, c as isMatching, k as isDate, l as isNumberUpTo, e as isWholeNumberUpTo, f as isConsentId, m as isOneOrMore, M as MAX_REVISION } from './validate.js';

const MAX_MISTAKES = 2;
function nearestName(written, known) {
  const candidates = known.map((name) => ({ name, mistakes: mistakesBetween(written.toLowerCase(), name.toLowerCase()) })).filter(({ name, mistakes }) => mistakes <= MAX_MISTAKES && mistakes * 2 < name.length).sort((a, b) => a.mistakes - b.mistakes);
  return candidates[0]?.name;
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
  if (!rule.accepts(value)) return [{ path: path || "config", value, remedy: rule.remedy, severity: "error" }];
  const { options, required = [] } = rule;
  if (!options || !isObject(value)) return [];
  const missing = required.filter((name) => value[name] === void 0);
  return [.../* @__PURE__ */ new Set([...missing, ...Object.keys(value)])].flatMap((name) => {
    const fieldPath = path ? `${path}.${name}` : name;
    const fieldRule = Object.hasOwn(options, name) ? options[name] : void 0;
    const field = value[name];
    if (!fieldRule) return unknownOption(fieldPath, field, nearestName(name, Object.keys(options)));
    if (field === void 0 && !missing.includes(name)) return [];
    return findViolations(fieldRule, field, fieldPath);
  });
}
function unknownOption(path, value, nearest) {
  const remedy = nearest ? `Unknown option. Did you mean "${nearest}"?` : "Unknown option. Check the spelling and the place.";
  return { path, value, remedy, severity: "warning" };
}

const MAX_COOKIE_DAYS = 400;
const CORNERS = ["bottom-left", "bottom-right", "top-left", "top-right"];
const basisRule = oneOf("consent", "necessary", "nl-statistics");
const configRule = object({
  // Tells an editor where the JSON Schema is; the library ignores it.
  $schema: text,
  revision: { accepts: isWholeNumberUpTo(MAX_REVISION), remedy: "Write a whole number, 9 digits at most." },
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
const consentModeRule = object({ mode: oneOf("basic") });
const categoryRule = object({
  required: flag,
  granular: flag,
  label: visibleText,
  description: visibleText,
  services: object()
});
const serviceOptions = {
  id: {
    accepts: isOneOrMore(isMatching(/^[\w-]+([\s,]+[\w-]+)*$/)),
    remedy: 'Write an id such as "G-XXXXXXX", or a list.'
  },
  scriptUrl: matching(/^[^?#]+$/, "Write an address without a query."),
  params: object(),
  label: visibleText,
  provider: visibleText,
  purpose: visibleText,
  privacyUrl: text,
  transfer: visibleText,
  processorAgreement: visibleText,
  cookies: list,
  basis: basisRule,
  onWithdraw: oneOf("none", "reload"),
  replayLoadEvents: flag
};
function serviceRule(presetNames) {
  return object({ ...serviceOptions, preset: oneOf(...presetNames) });
}
const cookieRule = object(
  {
    name: matching(/^[^\s;=*]+\*?$/, "Write the exact name, or how it begins and then *."),
    lifetime: matching(
      /^(session|[1-9]\d* (minute|hour|day|month|year)s?)$/,
      'Write "session" or "<n> minutes|hours|days|months|years".'
    ),
    kind: oneOf("cookie", "localStorage", "sessionStorage", "indexedDB"),
    provider: visibleText,
    purpose: visibleText
  },
  ["name", "lifetime"]
);
const idRule = {
  accepts: isConsentId,
  remedy: "Use letters, digits, - and _, and a letter first; 64 characters at most."
};

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
    if (!isObject(category) || !isObject(category.services)) continue;
    for (const [serviceId, service] of Object.entries(category.services)) {
      const servicePath = `${path}.services.${serviceId}`;
      checkId(serviceId, servicePath, canBeRefused);
      problems.push(...findViolations(serviceRule(Object.keys(presets)), service, servicePath));
      if (!isObject(service)) continue;
      const cookies = isList(service.cookies) ? service.cookies : [];
      problems.push(
        ...cookies.flatMap((cookie, index) => findViolations(cookieRule, cookie, `${servicePath}.cookies[${index}]`)),
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
function findBasisProblems(service, path, category, presets) {
  const { basis = category.canBeRefused ? "consent" : "necessary", cookies, preset } = service;
  if (!basisRule.accepts(basis)) return [];
  const cookieNames = (isList(cookies) ? cookies : []).flatMap(
    (cookie) => isObject(cookie) && isText(cookie.name) ? cookie.name : []
  );
  const vendorCookieNames = Object.values(presets).flatMap((known) => (known.cookies ?? []).map(({ name }) => name));
  const isOfVendor = Boolean(presetNamed(preset, presets)?.cookies) || hasVendorCookie(cookieNames, vendorCookieNames);
  if (basis === "necessary") {
    if (!isOfVendor) return [];
    const remedy = "The service starts without consent, which no law allows: ask for consent, in a category that can be refused.";
    return [{ path: `${path}.basis`, value: basis, remedy, severity: "warning" }];
  }
  const candidate = { category: category.id, hasPreset: Boolean(preset), cookieNames };
  const canBeExempt = mayBeExempt(candidate, vendorCookieNames);
  if (category.canBeRefused && (basis === "consent" || canBeExempt)) return [];
  const reason = category.canBeRefused ? "only statistics of the site itself are exempt" : `nobody can refuse "${category.id}"`;
  return [configError(`${path}.basis`, basis, `Write "consent", where it can be refused: ${reason}.`)];
}
function presetNamed(name, presets) {
  return isText(name) && Object.hasOwn(presets, name) ? presets[name] : void 0;
}

const MAX_ADVISED_DAYS = 366;
function findConfigProblems(input, presets) {
  const problems = findViolations(configRule, input, "");
  if (!isObject(input)) return problems;
  const cookie = isObject(input.cookie) ? input.cookie : {};
  const categories = isObject(input.categories) ? input.categories : {};
  const cookieName = isText(cookie.name) ? cookie.name : "akkoord";
  return [
    ...problems,
    ...findConsentModeProblems(input.integrations),
    ...findAdvice(input.controller, cookie.days),
    ...findServiceProblems(categories, cookieName, presets)
  ];
}
function checkConfig(input, presets, warn) {
  for (const problem of findConfigProblems(input, presets)) {
    if (problem.severity === "error") throw new ConfigError(problem.path, problem.value, problem.remedy);
    warn(describeProblem(problem));
  }
}
function findConsentModeProblems(integrations) {
  const settings = isObject(integrations) ? integrations["google-consent-mode"] : void 0;
  const { mode } = isObject(settings) ? settings : {};
  return findViolations(consentModeRule, { mode }, "integrations.google-consent-mode");
}
function findAdvice(controller, days) {
  const advice = [];
  if (controller === void 0 || isObject(controller) && !controller.name) {
    const remedy = "Write the name of the company that asks for consent: visitors must be told who it is.";
    advice.push({ path: "controller.name", value: void 0, remedy, severity: "warning" });
  }
  if (typeof days === "number" && days > MAX_ADVISED_DAYS && days <= MAX_COOKIE_DAYS) {
    const remedy = `That exceeds ${MAX_ADVISED_DAYS}: visitors should be asked again within 12 months.`;
    advice.push({ path: "cookie.days", value: days, remedy, severity: "warning" });
  }
  return advice;
}

export { checkConfig as c, findConfigProblems as f };
