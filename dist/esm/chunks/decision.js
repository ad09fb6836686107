const day = 864e5;
function emptyChoices() {
  return /* @__PURE__ */ Object.create(null);
}
function decided({ items }) {
  return items.filter(({ basis }) => basis !== "necessary");
}
function decide(config, answer, via, time, previous, otherwise) {
  const choices = emptyChoices();
  const asked = decided(config);
  for (const { id, category, granular } of asked) {
    choices[id] = ((granular ? answer(id, category) : null) ?? answer(category, category) ?? otherwise?.(id, category)) === true;
  }
  for (const { id, category, basis } of asked) if (basis === "consent" && !choices[id]) choices[category] = false;
  return {
    revision: config.revision,
    // the latest counts, whatever became of the clock
    time: Math.max(Math.floor(time / 1e3) * 1e3, (previous?.time ?? 0) + 1e3),
    via,
    choices
  };
}
function expiryOf(config, decision) {
  return decision.time + (config.cookie.days * day || 182 * day);
}
function isCurrent(config, decision, now) {
  return decision.revision === config.revision && decision.time < now + day && now < expiryOf(config, decision) && decided(config).every(({ id }) => id in decision.choices);
}

export { expiryOf as a, decide as b, decided as d, emptyChoices as e, isCurrent as i };
