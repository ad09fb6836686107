import { i as isBuiltIn } from './words.js';

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

function declareService(service, { words, purposeOfCookie }) {
  const { text, say } = words;
  const messageOf = (key) => key && say(key);
  const provider = text(service.provider) || null;
  const purpose = (text(service.purpose) ?? messageOf(service.purposeKey)) || null;
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
    name: words.nameOf(service),
    provider,
    purpose,
    privacyUrl: service.privacyUrl || null,
    transfer: text(service.transfer) || null,
    processorAgreement: text(service.processorAgreement) || null,
    basis: service.basis,
    cookies: service.cookies.map(declareCookie)
  };
}
function declareCategory(category, sources) {
  const { text, say, nameOf } = sources.words;
  return {
    id: category.id,
    name: nameOf(category),
    description: text(category.description) ?? (isBuiltIn(category.id) ? say(`${category.id}Text`) : ""),
    required: category.required,
    services: category.services.map((service) => declareService(service, sources))
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
    categories: config.categories.map((category) => declareCategory(category, sources))
  };
}

const COOKIE_COLUMNS = ["name", "placedBy", "purpose", "lifetime"];
function factsOf({ provider, purpose, transfer, processorAgreement }) {
  const facts = { provider, purpose, transfer, agreement: processorAgreement };
  const terms = ["provider", "purpose", "transfer", "agreement"];
  return terms.flatMap((term) => {
    const text = facts[term];
    return text ? [{ term, text }] : [];
  });
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

export { COOKIE_COLUMNS as C, placeOf as a, formatMoment as b, cellsOf as c, declare as d, formatPeriod as e, factsOf as f, providerStatement as p, siteStatement as s };
