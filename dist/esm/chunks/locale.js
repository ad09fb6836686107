function isBuiltIn(id) {
  return /^(necessary|functional|analytics|targeting)$/.test(id);
}
function directionOf(language) {
  return /^(ar|fa|he|ur)\b/i.test(language) ? "rtl" : "ltr";
}
function tagsOf(language) {
  const exact = language.replace("_", "-");
  const base = exact.toLowerCase().replace(/-.*/, "");
  return [exact, exact.toLowerCase(), base, base.replace(/^n[bn]$/, "no")];
}
function createWords(speaker, locales) {
  const tags = () => [speaker.state.language, speaker.config.fallbackLanguage ?? "en", "en"].flatMap(tagsOf);
  const find = (all) => tags().find((tag) => Object.hasOwn(all, tag)) ?? "";
  function text(given) {
    if (!given || typeof given === "string") return given;
    return given[find(given)] ?? Object.values(given)[0];
  }
  function language() {
    const wanted = tagsOf(speaker.state.language);
    const spoken = find(locales);
    return wanted.includes(spoken) ? `${wanted[0]}` : spoken;
  }
  function say(key, values = {}) {
    const message = text(speaker.config.messages?.[key]) ?? String((locales[find(locales)] ?? locales.en)[key]);
    return message.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  }
  return {
    language,
    say,
    text,
    nameOf: ({ id, label }) => text(label) ?? (isBuiltIn(id) ? say(id) : id)
  };
}

export { createWords as c, directionOf as d, isBuiltIn as i, tagsOf as t };
