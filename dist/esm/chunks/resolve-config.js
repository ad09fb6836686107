import { e as emptyChoices, b as itemsToDecide } from './decision.js';
import { b as isObject, j as freezeData, M as MAX_REVISION, e as isWholeNumberUpTo, l as MAX_COOKIE_DAYS } from './freeze-data.js';
import { h as hasOwn } from './has-own.js';
import { w as withoutPrototype, o as ownData, m as mergeCookies } from './own-data.js';

function configError(path, value, remedy) {
  return { path, value, remedy, severity: "error" };
}
function configMistake(path, value, remedy) {
  return { path, value, remedy, severity: "mistake" };
}
function consoleLevel({ severity }) {
  return severity === "warning" ? "warn" : "error";
}
const MAX_QUOTED = 80;
function describeProblem({ path, value, remedy }) {
  return `${path} is ${quote(value)}. ${remedy}`;
}
class ConfigError extends Error {
  constructor(path, value, remedy) {
    super(`akkoord: ${describeProblem({ path, value, remedy })}`);
    this.path = path;
    this.value = value;
  }
  path;
  value;
  name = "ConfigError";
}
function quote(value) {
  if (value === void 0) return "missing";
  let text;
  try {
    text = JSON.stringify(value) ?? `a ${typeof value}`;
  } catch {
    text = String(value);
  }
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}\u2026` : text;
}

const RECORD = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([a-z]{3,11})\.([\w~-]*)\.([\w~-]*)((\.[\da-z]{1,8}(\.[\w~-]*){2})*)$/;
const MAX_RECORD_LENGTH = 512;
function encodeRecord(config, decision, earlier = []) {
  const ids = itemsToDecide(config).flatMap(({ id }) => earlier.some(({ choices: choices2 }) => id in choices2) ? [] : id);
  const { revision, time, via, choices } = decision;
  const older = earlier.flatMap((group) => writeAnswers(group.time, Object.keys(group.choices), group.choices));
  const [seconds, ...lists] = writeAnswers(time, ids, choices);
  return [1, revision, seconds, via, ...lists, ...older].join(".");
}
function writeAnswers(time, ids, choices) {
  const lists = [true, false].map((answer) => ids.filter((id) => choices[id] === answer).join("~"));
  return [(time / 1e3).toString(36), ...lists];
}
function decodeRecord(text) {
  const match = RECORD.exec(text);
  if (!match || text.length > MAX_RECORD_LENGTH) return null;
  const [, revision, seconds, via, granted, refused, older = ""] = match;
  const fields = older.split(".").slice(1);
  const earlier = fields.flatMap((field, n) => n % 3 ? [] : readAnswers(field, fields[n + 1], fields[n + 2]));
  return {
    revision: Number(revision),
    // A later version of the library may have ways that `Via` does not list here, so any word is kept.
    via,
    ...readAnswers(seconds, granted, refused),
    ...earlier.length > 0 && { earlier }
  };
}
function readAnswers(seconds = "", granted = "", refused = "") {
  const choices = emptyChoices();
  for (const id of granted.split("~")) if (id) choices[id] = true;
  for (const id of refused.split("~")) if (id) choices[id] = false;
  return { time: Number.parseInt(seconds, 36) * 1e3, choices };
}

function namesOverlap(first, second) {
  const beginnings = [beginningOf(first), beginningOf(second)];
  return beginnings[0].startsWith(beginnings[1]) || beginnings[1].startsWith(beginnings[0]);
}
function beginningOf(declaredName) {
  return declaredName.endsWith("*") ? declaredName.slice(0, -1) : `${declaredName};`;
}

const EXEMPTIONS = ["nl-statistics", "uk-statistics", "uk-appearance"];
function isExemption(basis) {
  return EXEMPTIONS.includes(basis);
}
function mayBeExempt({ category, hasPreset, cookieNames }, vendorCookieNames) {
  return !hasPreset && category !== "targeting" && !hasVendorCookie(cookieNames, vendorCookieNames);
}
function hasVendorCookie(cookieNames, vendorCookieNames) {
  return cookieNames.some((name) => vendorCookieNames.some((vendorName) => namesOverlap(vendorName, name)));
}

function textOf(value) {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}
function isPositive(value) {
  return Number(textOf(value)) > 0;
}
function isHash(value) {
  return /^#?[^"\\\s#]+$/.test(textOf(value));
}
function fieldsOf(value) {
  return isObject(value) ? value : withoutPrototype({});
}

const DEFAULT_DAYS = 182;
const builtInCategories = { functional: void 0, analytics: void 0, targeting: void 0 };
function resolveConfig(input, presetCookies) {
  const own = ownData(input);
  const {
    language,
    fallbackLanguage,
    revision = 1,
    controller,
    cookie,
    settingsHashes,
    scriptTimeout,
    ...others
  } = own;
  const written = isObject(own.categories) ? own.categories : builtInCategories;
  const categories = Object.entries({ necessary: void 0, ...written }).map(
    ([id, category]) => resolveCategory(id, fieldsOf(category), presetCookies)
  );
  const config = freezeData(
    withoutPrototype({
      ...others,
      ...typeof language === "string" && { language },
      ...typeof fallbackLanguage === "string" && { fallbackLanguage },
      // A revision that is not understood is the highest one, so that no yes under an earlier revision counts.
      revision: isWholeNumberUpTo(MAX_REVISION)(revision) ? revision : MAX_REVISION,
      embedded: own.embedded === true,
      controller: fieldsOf(controller),
      cookie: resolveCookie(fieldsOf(cookie)),
      settingsHashes: Array.isArray(settingsHashes) ? settingsHashes.filter(isHash) : ["#cookie-settings", "#cookie-instellingen"],
      scriptTimeout: isPositive(scriptTimeout) ? Number(scriptTimeout) : 1e4,
      categories,
      services: categories.flatMap(({ services }) => services),
      items: categories.flatMap((category) => [category, ...category.services])
    })
  );
  return Object.freeze(withoutPrototype({ ...config, input }));
}
function resolveCookie({ name, days, ...rest }) {
  return withoutPrototype({
    ...rest,
    name: /^[\w-]+$/.test(textOf(name)) ? textOf(name) : "akkoord",
    days: days === "session" ? days : resolveDays(days ?? DEFAULT_DAYS)
  });
}
function resolveDays(days) {
  return isPositive(days) ? Math.min(Number(textOf(days)), MAX_COOKIE_DAYS) : 1;
}
function resolveCategory(id, input, presetCookies) {
  const required = (input.required ?? id === "necessary") === true;
  return withoutPrototype({
    ...input,
    id,
    category: id,
    required,
    basis: required ? "necessary" : "consent",
    services: Object.entries(fieldsOf(input.services)).map(
      ([serviceId, service]) => resolveService(
        serviceId,
        fieldsOf(service),
        { id, required, isGranular: input.granular === true },
        presetCookies
      )
    )
  });
}
function resolveService(id, input, category, presetCookies) {
  const known = namesOf(input.preset, presetCookies).map((name) => ({ name, lifetime: "" }));
  const own = Array.isArray(input.cookies) ? input.cookies.map(resolveDeclaredCookie) : [];
  const cookies = mergeCookies(own, known);
  const basis = category.required ? "necessary" : basisOf(input, cookies, category.id, presetCookies);
  return withoutPrototype({
    ...input,
    id,
    category: category.id,
    basis,
    granular: category.isGranular || isExemption(basis),
    vendorIds: [input.id ?? []].flat().flatMap((ids) => textOf(ids).split(/[\s,]+/)),
    cookies
  });
}
function resolveDeclaredCookie(input) {
  const { name, lifetime, ...rest } = fieldsOf(input);
  return withoutPrototype({ ...rest, name: textOf(name), lifetime: textOf(lifetime) });
}
function basisOf({ basis, preset }, cookies, category, presets) {
  if (basis === "necessary") return "necessary";
  if (!isExemption(basis)) return "consent";
  const vendorCookieNames = Object.keys(presets).flatMap((name) => namesOf(name, presets));
  const candidate = { category, hasPreset: Boolean(preset), cookieNames: cookies.map(({ name }) => name) };
  return mayBeExempt(candidate, vendorCookieNames) ? basis : "consent";
}
function namesOf(preset, presetCookies) {
  return typeof preset === "string" && hasOwn(presetCookies, preset) && presetCookies[preset]?.split(" ") || [];
}

export { ConfigError as C, MAX_RECORD_LENGTH as M, decodeRecord as a, configMistake as b, configError as c, describeProblem as d, encodeRecord as e, consoleLevel as f, hasVendorCookie as h, isExemption as i, mayBeExempt as m, resolveConfig as r };
