import { e as emptyChoices, i as isCurrent } from './decision.js';
import { d as decodeRecord } from './resolve-config.js';

function grantsOf(config, decision) {
  const grants = emptyChoices();
  for (const { id, category, basis, granular } of config.items) {
    const hasOwnAnswer = granular && config.items.filter((item) => item.id === id).length === 1;
    const yes = basis === "necessary" || // The category must be granted too: a service that moved to another category has another purpose now.
    (decision ? decision.choices[id] === true && (hasOwnAnswer || decision.choices[category] === true) : basis !== "consent");
    grants[id] = yes && grants[id] !== false;
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

function isLater(a, b) {
  const order = a.decision.time - b.decision.time || countYes(b.decision) - countYes(a.decision);
  return order > 0 || order === 0 && a.text > b.text;
}
function countYes({ choices }) {
  return Object.values(choices).filter(Boolean).length;
}
function latestRecord(config, texts, now) {
  let latest = null;
  for (const text of texts) {
    const decision = decodeRecord(text);
    if (!decision || !isCurrent(config, decision, now)) continue;
    const found = { text, decision };
    if (!latest || isLater(found, latest)) latest = found;
  }
  return latest;
}
function findRecord(config, cookieHeader, now) {
  const pairs = typeof cookieHeader === "string" ? cookieHeader.split(";") : [];
  const texts = pairs.flatMap((pair) => {
    const separator = pair.indexOf("=");
    return pair.slice(0, separator).trim() === config.cookie.name ? pair.slice(separator + 1).trim() : [];
  });
  return latestRecord(config, texts, now);
}

export { acceptAllAnswers as a, asksConsent as b, findRecord as f, grantsOf as g, latestRecord as l };
