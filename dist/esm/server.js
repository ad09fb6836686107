import { e as en } from './chunks/en.js';
import { n as nl } from './chunks/nl.js';
import { c as checkConfig } from './chunks/check-config.js';
import { m as maxRecordLength, d as decodeRecord, C as ConfigError, g as grantsOf, r as resolveConfig, w as withoutUndefined } from './chunks/without-undefined.js';
import { f as formatLifetime, a as formatDay } from './chunks/format.js';
import { i as isBuiltIn, d as directionOf, c as createWords } from './chunks/locale.js';
import { i as isCurrent, a as expiryOf } from './chunks/decision.js';
import { presetCookies } from './services/preset-cookies.js';
import { withPresetFacts } from './services/preset-facts.js';
import { cookiePurpose, presetPurposes } from './services/preset-purposes.js';
import { presets } from './services/presets.js';
export { m as maxReceiptLength, p as parseReceipt } from './chunks/parse-receipt.js';
import './services/embeds.js';
import './services/google-analytics.js';
import './services/meta-pixel.js';

function declareService(service, words, known) {
  const { text, say } = words;
  const textOf = (key) => key && say(key);
  const provider = text(service.provider) || null;
  const purpose = (text(service.purpose) ?? textOf(known.ofPreset(service.preset))) || null;
  const declareCookie = (cookie) => ({
    name: cookie.name,
    kind: cookie.kind ?? "cookie",
    provider: (text(cookie.provider) ?? provider) || null,
    purpose: (text(cookie.purpose) ?? textOf(known.ofCookie(cookie.name)) ?? purpose) || null,
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
function declare(config, words, known) {
  const { text, say, nameOf } = words;
  const { revision, policyDate, controller } = config;
  const declareCategory = (category) => ({
    id: category.id,
    name: nameOf(category),
    description: text(category.description) ?? (isBuiltIn(category.id) ? say(`${category.id}Text`) : ""),
    required: category.required,
    services: category.services.map((service) => declareService(service, words, known))
  });
  return {
    language: words.language(),
    revision,
    policyDate: policyDate || null,
    controller: { name: text(controller.name) || null, privacyUrl: controller.privacyUrl || null },
    categories: config.categories.map(declareCategory)
  };
}

function piecesOf(text) {
  const pieces = text.split(/\[([^\]]+)\]\(([^)\s]+)\)/);
  return pieces.flatMap((piece, i) => {
    if (i % 3 === 2 || !piece) return [];
    const href = i % 3 ? `${pieces[i + 1]}` : "";
    return { text: piece, href: href && isSafe(href) ? href : null };
  });
}
function isSafe(href) {
  try {
    return /^(https?|mailto|tel|file):/.test(new URL(href, "https://page.invalid/").protocol);
  } catch {
    return false;
  }
}

function declarationMarkup(declaration, words, level) {
  const { say } = words;
  const { language, revision, policyDate, controller, categories } = declaration;
  function about() {
    const day = policyDate && (Number.isNaN(Date.parse(policyDate)) ? policyDate : formatDay(policyDate, language));
    const statement = say("policy") + (day ? ` (${day})` : "");
    const facts = [
      controller.name && rich(controller.name),
      (day || controller.privacyUrl) && link(statement, controller.privacyUrl),
      escapeText(say("revision", { revision }))
    ];
    return tag("p", facts.filter(Boolean).join(" \xB7 "));
  }
  function serviceMarkup(service) {
    const facts = [
      ["provider", service.provider],
      ["purpose", service.purpose],
      ["transfer", service.transfer],
      ["agreement", service.processorAgreement]
    ];
    const list = facts.map(([term, fact]) => fact && tag("dt", escapeText(say(term))) + tag("dd", rich(fact)));
    return [
      tag(`h${level + 1}`, escapeText(service.name)),
      service.basis === "nl-statistics" && tag("p", escapeText(say("exempt"))),
      list.some(Boolean) && tag("dl", list.filter(Boolean).join("")),
      service.privacyUrl && tag("p", link(`${say("policy")}: ${service.provider ?? service.name}`, service.privacyUrl))
    ].filter(Boolean).join("\n");
  }
  function row({ name, kind, provider, purpose, lifetime }) {
    const cells = [provider, purpose, lifetime].map((cell) => tag("td", rich(cell || "\u2013")));
    const small = kind === "cookie" ? "" : ` ${tag("small", escapeText(kind))}`;
    return tag("tr", tag("th", tag("code", escapeText(name)) + small, ' scope="row"') + cells.join(""));
  }
  function table({ name, services }) {
    const rows = services.flatMap(({ cookies }) => cookies.map(row));
    const columns = ["name", "placedBy", "purpose", "lifetime"].map(
      (key) => tag("th", escapeText(say(key)), ' scope="col"')
    );
    const head = tag("thead", tag("tr", columns.join("")));
    return rows.length > 0 ? tag(
      "table",
      `${tag("caption", escapeText(say("caption", { name })))}
${head}
${tag("tbody", rows.join("\n"))}`
    ) : "";
  }
  const section = (category) => tag(
    "section",
    [
      tag(`h${level}`, escapeText(category.name)),
      category.description && tag("p", rich(category.description)),
      ...category.services.map(serviceMarkup),
      table(category)
    ].filter(Boolean).join("\n")
  );
  const attributes = ` class="akkoord-declaration" lang="${escapeText(language)}" dir="${directionOf(language)}"`;
  const what = tag(`h${level}`, escapeText(say("what"))) + tag("p", escapeText(say("whatText")));
  return tag("div", [about(), what, ...categories.map(section)].join("\n"), attributes);
}
const tag = (name, content, attributes = "") => `<${name}${attributes}>${content}</${name}>`;
const escapeText = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const link = (label, href) => href && isSafe(href) ? tag("a", escapeText(label), ` href="${escapeText(href)}"`) : escapeText(label);
const rich = (text) => piecesOf(text).map((piece) => link(piece.text, piece.href)).join("");

function findRecord(config, cookieHeader, now) {
  let latest = null;
  for (const pair of typeof cookieHeader === "string" ? cookieHeader.split(";") : []) {
    const at = pair.indexOf("=");
    const text = pair.slice(at + 1).trim();
    if (pair.slice(0, at).trim() !== config.cookie.name || text.length > maxRecordLength) continue;
    const decision = decodeRecord(text);
    if (!decision || !isCurrent(config, decision, now)) continue;
    if (!latest || decision.time > latest.decision.time) latest = { text, decision };
  }
  return latest;
}

function setCookie(config, { text, decision }, now, options) {
  const domain = domainFor(config, options);
  const left = Math.floor((Number(expiryOf(config, decision)) - Math.max(now, decision.time)) / 1e3);
  const untilClosed = config.cookie.days === "session";
  if (!untilClosed && !(left > 0)) return null;
  return [
    `${config.cookie.name}=${text}`,
    "Path=/",
    domain && `Domain=${domain}`,
    !untilClosed && `Max-Age=${left}`,
    config.embedded ? "SameSite=None" : "SameSite=Lax",
    // without it a browser refuses the other two
    (config.embedded || options.secure !== false) && "Secure",
    config.embedded && "Partitioned"
  ].filter(Boolean).join("; ");
}
function domainFor(config, options) {
  const domain = options.domain ?? config.cookie.domain;
  if (!domain || /^\.?[\w-]+(\.[\w-]+)+$/.test(domain)) return domain;
  throw new ConfigError(
    options.domain === void 0 ? "cookie.domain" : "options.domain",
    domain,
    domain === "auto" ? "A server cannot know what the browser took: pass it as the option `domain`." : 'Write a domain in ASCII, as in ".voorbeeld.nl".'
  );
}

function readConsent(cookieHeader, config, now = Date.now()) {
  const resolved = resolve(config);
  const decision = findRecord(resolved, cookieHeader, now)?.decision ?? null;
  const grants = Object.freeze(grantsOf(resolved, decision));
  return Object.freeze({
    decision: decision && Object.freeze({ ...decision, choices: Object.freeze(decision.choices) }),
    grants,
    has: (id) => grants[id] === true
  });
}
function renewConsent(cookieHeader, config, options = {}) {
  const { now = Date.now() } = options;
  const resolved = resolve(config);
  domainFor(resolved, options);
  const found = findRecord(resolved, cookieHeader, now);
  return found && setCookie(resolved, found, now, options);
}
function declaration(config, language, { locales } = {}) {
  return declare(...inLanguage(config, language, locales), purposes);
}
function declarationHtml(config, language, { headingLevel = 2, locales } = {}) {
  const [resolved, words] = inLanguage(config, language, locales);
  return declarationMarkup(declare(resolved, words, purposes), words, headingLevel);
}
const purposes = {
  ofPreset: (preset) => presetPurposes[`${preset}`],
  ofCookie: cookiePurpose
};
function resolve(input) {
  checkConfig(input, presets, () => {
  });
  return resolveConfig(withoutUndefined(input), presetCookies);
}
function inLanguage(input, language, locales = {}) {
  const config = withPresetFacts(resolve(input));
  const all = Object.entries({ ...locales, en, nl }).map(([tag, one]) => [tag, { ...one.banner, ...one.preferences }]);
  const words = createWords({ config, state: { language: usable(language) } }, Object.fromEntries(all));
  return [config, words];
}
function usable(language) {
  const tag = `${language}`.replace("_", "-");
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag)[0] ? tag : "en";
  } catch {
    return "en";
  }
}

export { ConfigError, declaration, declarationHtml, readConsent, renewConsent };
