function formatLifetime(lifetime, { language, say }) {
  const [, count, unit] = /^(\d+) (\w+?)s?$/.exec(lifetime) ?? [];
  if (count && unit) return formatUnit(Number(count), unit, language());
  return /^session/.test(lifetime) ? say("session") : lifetime;
}
function formatUnit(count, unit, language) {
  return count.toLocaleString(language, { style: "unit", unit, unitDisplay: "long" });
}
function formatDay(date, language) {
  return formatMoment(date, language, { timeZone: "UTC" });
}
function formatMoment(date, language, more) {
  return new Date(date).toLocaleString(language, { dateStyle: "long", ...more });
}

export { formatDay as a, formatMoment as b, formatLifetime as f };
