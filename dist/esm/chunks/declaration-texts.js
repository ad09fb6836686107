import { k as isDate } from './freeze-data.js';
import { i as isBuiltIn } from './words.js';
import { D as DEFAULT_MAPPING } from './google-consent-types.js';
import { i as isExemption } from './resolve-config.js';

function formatLifetime(lifetime, { language, say }) {
  const [, count, unit] = /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(lifetime) ?? [];
  if (count && unit) return formatUnit(Number(count), unit, language);
  if (lifetime === "persistent") return say("persistent");
  return lifetime.startsWith("session") ? say("session") : lifetime;
}
function formatPeriod(days, { language, say }) {
  return days === "session" ? say("session") : formatUnit(days, "day", language);
}
function formatUnit(count, unit, language) {
  return count.toLocaleString(language, { style: "unit", unit, unitDisplay: "long" });
}
function formatDay(date, language) {
  return formatMoment(date, language, { timeZone: "UTC" });
}
function formatMoment(date, language, options) {
  return new Date(date).toLocaleString(language, { dateStyle: "long", ...options });
}

const isForAds = (type) => typeof type === "string" && type.startsWith("ad_");
function analyticsFacts(service, config) {
  if (service.preset !== "google-analytics") return [];
  const { params = {}, proxy, scriptUrl } = service;
  const facts = [];
  if ((params.anonymize_ip ?? true) === true) facts.push({ key: "shortIp", unless: [] });
  const forAds = itemsForAds(config);
  const isAlwaysOn = ({ id, basis }) => basis !== "consent" || id === service.id || id === service.category;
  if (!grantsAdsByRegion(config) && !forAds.some(isAlwaysOn)) {
    facts.push({ key: forAds.length > 0 ? "noAdsUnless" : "noAds", unless: forAds });
  }
  if (proxy && !scriptUrl && !params.server_container_url) facts.push({ key: "ownServer", unless: [] });
  return facts;
}
function itemsForAds(config) {
  const mapping = { ...DEFAULT_MAPPING, ...consentMode(config).mapping };
  return [...config.categories, ...config.services].filter(({ id }) => [mapping[id] ?? []].flat().some(isForAds));
}
function grantsAdsByRegion(config) {
  const { regions = [] } = consentMode(config);
  return regions.some(
    (region) => Object.entries(region).some(([type, value]) => isForAds(type) && value === "granted")
  );
}
const consentMode = ({ integrations = {} }) => integrations["google-consent-mode"] ?? {};

function declareService(service, config, { words, purposeOfCookie }) {
  const { text, say, nameOf, language } = words;
  const messageOf = (key) => key && say(key);
  const provider = text(service.provider) || null;
  const purpose = (text(service.purpose) ?? messageOf(service.purposeKey)) || null;
  const agreement = text(service.processorAgreement);
  const declareCookie = (cookie) => ({
    name: cookie.name,
    kind: cookie.kind ?? "cookie",
    domain: cookie.domain || null,
    provider: (text(cookie.provider) ?? provider) || null,
    purpose: (text(cookie.purpose) ?? messageOf(purposeOfCookie(cookie.name)) ?? purpose) || null,
    lifetime: formatLifetime(cookie.lifetime, words)
  });
  return {
    id: service.id,
    name: nameOf(service),
    provider,
    purpose,
    privacyUrl: service.privacyUrl || null,
    transfer: text(service.transfer) || null,
    processorAgreement: (isDate(agreement) ? formatDay(`${agreement}`, language) : agreement) || null,
    safeguards: analyticsFacts(service, config).map(
      ({ key, unless }) => say(key, { label: unless.map(nameOf).join(", ") })
    ),
    basis: service.basis,
    cookies: service.cookies.map(declareCookie)
  };
}
function declareCategory(category, config, sources) {
  const { text, say, nameOf } = sources.words;
  return {
    id: category.id,
    name: nameOf(category),
    description: text(category.description) ?? (isBuiltIn(category.id) ? say(`${category.id}Text`) : ""),
    required: category.required,
    services: category.services.map((service) => declareService(service, config, sources))
  };
}
function declare(config, sources) {
  const { revision, policyDate, controller } = config;
  const { text, language } = sources.words;
  return {
    language,
    revision,
    policyDate: policyDate || null,
    controller: { name: text(controller.name) || null, privacyUrl: controller.privacyUrl || null },
    categories: config.categories.map((category) => declareCategory(category, config, sources))
  };
}

const ukLaw = { name: "UK Privacy and Electronic Communications Regulations 2003, Schedule A1" };
const exemptionLaws = {
  "nl-statistics": { text: "exempt", law: { key: "nlLaw" } },
  "uk-statistics": { text: "exempt", law: ukLaw },
  "uk-appearance": { text: "exemptAppearance", law: ukLaw }
};

const COOKIE_COLUMNS = ["name", "placedBy", "purpose", "lifetime"];
function factsOf({ provider, purpose, transfer, processorAgreement }) {
  const facts = { provider, purpose, transfer, agreement: processorAgreement };
  const terms = ["provider", "purpose", "transfer", "agreement"];
  return terms.flatMap((term) => {
    const text = facts[term];
    return text ? [{ term, text }] : [];
  });
}
function statementsOf({ basis, safeguards }, { say }) {
  const safeguardsText = safeguards.join(" ");
  if (!isExemption(basis)) return safeguardsText ? [safeguardsText] : [];
  const { text, law } = exemptionLaws[basis];
  return [say(text, { law: "key" in law ? say(law.key) : law.name })];
}
function placeOf({ kind, domain }) {
  return [kind === "cookie" ? "" : kind, domain].filter(Boolean).join(", ");
}
function cellsOf({ provider, purpose, lifetime }) {
  return [provider, purpose, lifetime].map((text) => text || "\u2013");
}
function providerStatement({ provider, name }, { say }) {
  return `${say("policy")}: ${provider ?? name}`;
}
function siteStatement({ policyDate, controller, language }, { say }) {
  if (!policyDate) return controller.privacyUrl ? say("policy") : "";
  const day = Number.isNaN(Date.parse(policyDate)) ? policyDate : formatDay(policyDate, language);
  return `${say("policy")} (${day})`;
}

export { COOKIE_COLUMNS as C, statementsOf as a, placeOf as b, cellsOf as c, declare as d, formatMoment as e, factsOf as f, formatPeriod as g, providerStatement as p, siteStatement as s };
