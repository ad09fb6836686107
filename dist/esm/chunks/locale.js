function isBuiltIn(id) {
  return /^(necessary|functional|analytics|targeting)$/.test(id);
}
function directionOf(language) {
  return /^(ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
}
const baseOf = (language) => language.replace(/-.*/, "");
function createWords(speaker, locales) {
  const wanted = () => speaker.state.language.replace("_", "-");
  const known = () => [wanted(), baseOf(wanted())].find((tag) => Object.hasOwn(locales, tag));
  function text(given) {
    if (!given || typeof given === "string") return given;
    return given[wanted()] ?? given[baseOf(wanted())] ?? given.en ?? Object.values(given)[0];
  }
  const language = () => known() ? wanted() : "en";
  function say(key, values = {}) {
    const message = text(speaker.config.messages?.[key]) ?? String((locales[known() ?? "en"] ?? locales.en)[key]);
    return message.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  }
  return {
    language,
    say,
    text,
    nameOf: ({ id, label }) => text(label) ?? (isBuiltIn(id) ? say(id) : id)
  };
}

export { createWords as c, directionOf as d, isBuiltIn as i };
