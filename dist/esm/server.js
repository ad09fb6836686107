import { e as en } from './chunks/en.js';
import { n as nl } from './chunks/nl.js';
import { c as checkConfig } from './chunks/check-config.js';
import { C as ConfigError, r as resolveConfig } from './chunks/resolve-config.js';
import { w as withDomainSuffix, f as findRecord, g as grantsOf } from './chunks/find-record.js';
import { n as noticeHash$1 } from './chunks/parse-receipt.js';
export { m as maxReceiptLength, p as parseReceipt } from './chunks/parse-receipt.js';
import { l as lastsForSession, a as lifetimeMs } from './chunks/decision.js';
import { s as siteStatement, f as factsOf, a as statementsOf, p as providerStatement, C as COOKIE_COLUMNS, b as placeOf, c as cellsOf, d as declare } from './chunks/declaration-texts.js';
import { p as piecesOf, i as isSafe, n as noticeOf } from './chunks/rich-text.js';
import { d as directionOf, l as languageTag, a as localeTagFor, c as createWords, s as spokenLanguage } from './chunks/words.js';
import { j as freezeData } from './chunks/freeze-data.js';
import { h as hasOwn } from './chunks/has-own.js';
import { presetCookies } from './services/preset-cookies.js';
import { withPresetFacts } from './services/preset-facts.js';
import { cookiePurpose } from './services/preset-purposes.js';
import { presets } from './services/presets.js';
import './chunks/google-consent-types.js';
import './chunks/own-data.js';
import './chunks/complete-service.js';
import './services/built-in-presets.js';
import './services/google-analytics.js';
import './services/google-maps.js';
import './services/meta-pixel.js';
import './services/vimeo.js';
import './services/youtube.js';
import './services/activecampaign.js';
import './services/adform.js';
import './services/brevo.js';
import './services/calendly.js';
import './services/cloudflare.js';
import './services/cloudflare-web-analytics.js';
import './services/contentsquare.js';
import './services/crisp.js';
import './services/criteo.js';
import './services/facebook.js';
import './services/google-ads.js';
import './services/google-tag-manager.js';
import './services/hcaptcha.js';
import './services/hotjar.js';
import './services/hubspot.js';
import './services/instagram.js';
import './services/intercom.js';
import './services/klaviyo.js';
import './services/leadfeeder.js';
import './services/leadinfo.js';
import './services/linkedin-insight.js';
import './services/linkedin-posts.js';
import './services/mailchimp.js';
import './services/matomo.js';
import './services/matomo-cookieless.js';
import './services/microsoft-clarity.js';
import './services/microsoft-uet.js';
import './services/mollie.js';
import './services/mouseflow.js';
import './services/new-relic.js';
import './services/openstreetmap.js';
import './services/pinterest-tag.js';
import './services/piwik-pro.js';
import './services/plausible.js';
import './services/posthog.js';
import './services/recaptcha.js';
import './services/reddit-pixel.js';
import './services/sentry.js';
import './services/shopify.js';
import './services/smartsupp.js';
import './services/snap-pixel.js';
import './services/soundcloud.js';
import './services/spotify.js';
import './services/spotler.js';
import './services/stripe.js';
import './services/tawk-to.js';
import './services/tiktok-pixel.js';
import './services/tiktok-video.js';
import './services/trengo.js';
import './services/trustpilot.js';
import './services/turnstile.js';
import './services/typeform.js';
import './services/userlike.js';
import './services/vwo.js';
import './services/woocommerce-attribution.js';
import './services/wp-consent-api.js';
import './services/x-pixel.js';
import './services/x-posts.js';
import './services/zendesk.js';

function setCookie(config, { text, record, answers }, now, options) {
  const domain = domainFor(config, options);
  const isForSession = lastsForSession(config);
  const secondsLeft = Math.floor((record.time + lifetimeMs(config) - Math.max(now, record.time)) / 1e3);
  if (answers.size === 0 || !isForSession && secondsLeft <= 0) return null;
  const value = config.cookie.domain ? withDomainSuffix(text, domain) : text;
  const attributes = [`${config.cookie.name}=${value}`, "Path=/"];
  if (domain) attributes.push(`Domain=${domain}`);
  if (!isForSession) attributes.push(`Max-Age=${secondsLeft}`);
  attributes.push(config.embedded ? "SameSite=None" : "SameSite=Lax");
  if (config.embedded || options.secure !== false) attributes.push("Secure");
  if (config.embedded) attributes.push("Partitioned");
  return attributes.join("; ");
}
function domainFor(config, options) {
  const domain = options.domain ?? config.cookie.domain;
  if (!domain || /^\.?[\w-]+(\.[\w-]+)+$/.test(domain)) return domain;
  throw new ConfigError(
    options.domain === void 0 ? "cookie.domain" : "options.domain",
    domain,
    domain === "auto" ? "A server cannot know which domain the browser accepted: pass it as the option `domain`." : 'Write a domain in ASCII, as in ".voorbeeld.nl".'
  );
}

function declarationMarkup(declaration, words, level) {
  const { say } = words;
  const { language, revision, controller, categories } = declaration;
  function aboutMarkup() {
    const statement = siteStatement(declaration, words);
    const facts = [
      controller.name ? richText(controller.name) : "",
      statement ? link(statement, controller.privacyUrl) : "",
      escapeText(say("revision", { revision }))
    ];
    return element("p", facts.filter(Boolean).join(" \xB7 "));
  }
  function serviceMarkup(service) {
    const facts = factsOf(service).map(
      ({ term, text }) => element("dt", escapeText(say(term))) + element("dd", richText(text))
    );
    return joinLines(
      element(`h${level + 1}`, escapeText(service.name)),
      ...statementsOf(service, words).map((statement) => element("p", escapeText(statement))),
      facts.length > 0 ? element("dl", facts.join("")) : "",
      service.privacyUrl ? element("p", link(providerStatement(service, words), service.privacyUrl)) : ""
    );
  }
  function rowMarkup(cookie) {
    const place = placeOf(cookie);
    const small = place ? ` ${element("small", escapeText(place))}` : "";
    const name = element("th", element("code", escapeText(cookie.name)) + small, ' scope="row"');
    return element(
      "tr",
      name + cellsOf(cookie).map((cell) => element("td", richText(cell))).join("")
    );
  }
  function tableMarkup({ name, services }) {
    const rows = services.flatMap(({ cookies }) => cookies.map(rowMarkup));
    if (rows.length === 0) return "";
    const columns = COOKIE_COLUMNS.map((key) => element("th", escapeText(say(key)), ' scope="col"'));
    const caption = element("caption", escapeText(say("caption", { name })));
    return element(
      "table",
      joinLines(caption, element("thead", element("tr", columns.join(""))), element("tbody", rows.join("\n")))
    );
  }
  function categoryMarkup(category) {
    const content = joinLines(
      element(`h${level}`, escapeText(category.name)),
      category.description ? element("p", richText(category.description)) : "",
      ...category.services.map(serviceMarkup),
      tableMarkup(category)
    );
    return element("section", content);
  }
  const attributes = ` class="akkoord-declaration" lang="${escapeText(language)}" dir="${directionOf(language)}"`;
  const whatCookiesAre = element(`h${level}`, escapeText(say("what"))) + element("p", escapeText(say("whatText")));
  return element("div", joinLines(aboutMarkup(), whatCookiesAre, ...categories.map(categoryMarkup)), attributes);
}
const element = (name, content, attributes = "") => `<${name}${attributes}>${content}</${name}>`;
const joinLines = (...parts) => parts.filter(Boolean).join("\n");
const escapeText = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const link = (label, href) => href && isSafe(href) ? element("a", escapeText(label), ` href="${escapeText(href)}"`) : escapeText(label);
const richText = (text) => piecesOf(text).map((piece) => link(piece.text, piece.href)).join("");

function usableLanguage(language) {
  const tag = languageTag(`${language}`);
  return /^[a-z]{2,3}(-|$)/i.test(tag) ? tag : "en";
}

function wordsFromLocales(locales, wanted, config) {
  const tag = localeTagFor(wanted, (candidate) => hasOwn(locales, candidate), config.fallbackLanguage) ?? "en";
  const { banner, preferences } = locales[tag] ?? locales.en;
  return createWords({ ...banner, ...preferences }, { wanted, spoken: spokenLanguage(wanted, tag) }, config);
}

function readConsent(cookieHeader, config, now = Date.now()) {
  const resolved = resolve(config);
  const decision = findRecord(resolved, cookieHeader, now)?.decision ?? null;
  const grants = grantsOf(resolved, decision);
  return freezeData({ decision, grants, has: (id) => grants[id] === true });
}
function renewConsent(cookieHeader, config, options = {}) {
  const { now = Date.now() } = options;
  const resolved = resolve(config);
  domainFor(resolved, options);
  const found = findRecord(resolved, cookieHeader, now);
  return found && setCookie(resolved, found, now, options);
}
function declaration(config, language, { locales } = {}) {
  const resolved = withPresetFacts(resolve(config), presets);
  return declare(resolved, { words: wordsFor(resolved, language, locales), purposeOfCookie: cookiePurpose });
}
function declarationHtml(config, language, { headingLevel = 2, locales } = {}) {
  const resolved = withPresetFacts(resolve(config), presets);
  const words = wordsFor(resolved, language, locales);
  return declarationMarkup(declare(resolved, { words, purposeOfCookie: cookiePurpose }), words, headingLevel);
}
function noticeHash(config, language, { locales, asked } = {}) {
  const resolved = withPresetFacts(resolve(config), presets);
  return noticeHash$1(resolved, noticeOf(resolved, wordsFor(resolved, language, locales), asked));
}
function resolve(input) {
  checkConfig(input, presets, () => {
  });
  return resolveConfig(input, presetCookies);
}
function wordsFor(config, language, more = {}) {
  return wordsFromLocales({ ...more, en, nl }, usableLanguage(language), config);
}

export { ConfigError, declaration, declarationHtml, noticeHash, readConsent, renewConsent };
