const MS_PER_DAY = 864e5;
const MAX_CLOCK_LEAD_MS = MS_PER_DAY;
const SESSION_MAX_DAYS = 182;
function emptyChoices() {
  return /* @__PURE__ */ Object.create(null);
}
function itemsToDecide({ items }) {
  return items.filter(({ basis }) => basis !== "necessary");
}
function decide(config, answer, via, time, previous, otherwise) {
  const choices = emptyChoices();
  const items = itemsToDecide(config);
  for (const { id, category, granular } of items) {
    const ownAnswer = granular ? answer(id, category) : void 0;
    const yes = (ownAnswer ?? answer(category, category) ?? otherwise?.(id, category)) === true;
    choices[id] = yes && choices[id] !== false;
  }
  for (const { id, category, basis } of items) if (basis === "consent" && !choices[id]) choices[category] = false;
  return {
    revision: config.revision,
    // The latest decision counts, so the new one must have a later time even if the clock was set back.
    time: Math.max(Math.floor(time / 1e3) * 1e3, (previous?.time ?? 0) + 1e3),
    via,
    choices
  };
}
function lastsForSession({ cookie }) {
  return cookie.days === "session";
}
function lifetimeMs({ cookie }) {
  return (cookie.days === "session" ? SESSION_MAX_DAYS : cookie.days) * MS_PER_DAY;
}
function expiryOf(config, { time, since = time }) {
  return since + lifetimeMs(config);
}
function isFresh(config, time, now) {
  return time < now + MAX_CLOCK_LEAD_MS && now < time + lifetimeMs(config);
}

export { MS_PER_DAY as M, lifetimeMs as a, itemsToDecide as b, expiryOf as c, decide as d, emptyChoices as e, isFresh as i, lastsForSession as l };
