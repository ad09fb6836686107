import { e as emptyChoices, i as isFresh, b as itemsToDecide } from './decision.js';
import { a as decodeRecord } from './resolve-config.js';

function grantsOf(config, decision) {
  const grants = emptyChoices();
  for (const { id, category, basis, granular } of config.items) {
    const hasOwnAnswer = granular && config.items.filter((item) => item.id === id).length === 1;
    const yes = basis === "necessary" || // Otherwise the category must be granted too: a service that moved to another category has another purpose now.
    (decision && id in decision.choices ? decision.choices[id] === true && (hasOwnAnswer || decision.choices[category] === true) : basis !== "consent");
    grants[id] = yes && grants[id] !== false;
  }
  for (const { id, category, basis } of config.items) {
    if (basis === "consent" && decision?.unanswered?.includes(id)) grants[category] = false;
  }
  return grants;
}
function asksConsent(config) {
  return config.categories.some(
    ({ required, services }) => !required && (!services[0] || services.some(({ basis }) => basis === "consent"))
  );
}
function acceptAllAnswers(config, gpc) {
  return (_, category) => !(gpc && config.gpc !== "ignore" && category === "targeting");
}

function validAnswers(config, record, now) {
  const isSameRevision = record.revision === config.revision;
  const answers = /* @__PURE__ */ new Map();
  for (const { time, choices } of [record, ...record.earlier ?? []]) {
    if (!isFresh(config, time, now)) continue;
    for (const [id, yes] of Object.entries(choices)) {
      const counts = isSameRevision || !yes && config.askAgain !== "all";
      if (counts && !answers.has(id)) answers.set(id, { yes, time });
    }
  }
  return answers;
}
function decisionFrom(config, record, answers) {
  const { revision, time, via } = record;
  const items = itemsToDecide(config);
  const choices = emptyChoices();
  const unanswered = /* @__PURE__ */ new Set();
  let since = time;
  for (const { id, category } of items) {
    const isRefused = items.every((item) => item.category !== category || !answers.get(item.id)?.yes);
    const given = answers.get(id) ?? (isRefused ? answers.get(category) : void 0);
    if (given) {
      choices[id] = given.yes;
      since = Math.min(since, given.time);
    } else unanswered.add(category).add(id);
  }
  const decision = { revision, time, via, choices, ...since < time && { since } };
  if (unanswered.size === 0) return decision;
  const isUndecided = config.askAgain === "all" || Object.keys(choices).length === 0;
  return isUndecided ? null : { ...decision, unanswered: [...unanswered] };
}

const MIN_FIELDS = 6;
function domainSuffix(domain) {
  return `${domain.replace(/^\./, "").split(".").length}`;
}
function withDomainSuffix(text, domain) {
  return domain ? `${text}.${domainSuffix(domain)}` : text;
}
function ownRecord(value, domain) {
  const fields = value.split(".");
  if (fields.length <= MIN_FIELDS || fields.length % 3 !== 1) return [value];
  const suffix = fields.pop();
  return domain && (domain === "auto" || suffix === domainSuffix(domain)) ? [fields.join(".")] : [];
}

function takesPrecedence(a, b) {
  const order = a.record.time - b.record.time || countYes(b.record) - countYes(a.record);
  return order > 0 || order === 0 && a.text > b.text;
}
function countYes({ choices }) {
  return Object.values(choices).filter(Boolean).length;
}
function latestRecord(config, texts, now) {
  let latest = null;
  for (const text of texts) {
    const record = decodeRecord(text);
    if (!record || !isFresh(config, record.time, now)) continue;
    const answers = validAnswers(config, record, now);
    const found = { text, record, answers, decision: decisionFrom(config, record, answers) };
    if (!latest || takesPrecedence(found, latest)) latest = found;
  }
  return latest;
}
function findRecord(config, cookieHeader, now) {
  const pairs = typeof cookieHeader === "string" ? cookieHeader.split(";") : [];
  const texts = pairs.flatMap((pair) => {
    const separator = pair.indexOf("=");
    if (pair.slice(0, separator).trim() !== config.cookie.name) return [];
    return ownRecord(pair.slice(separator + 1).trim(), config.cookie.domain);
  });
  return latestRecord(config, texts, now);
}

export { acceptAllAnswers as a, asksConsent as b, decisionFrom as d, findRecord as f, grantsOf as g, latestRecord as l, ownRecord as o, validAnswers as v, withDomainSuffix as w };
