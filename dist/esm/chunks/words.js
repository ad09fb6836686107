import { h as hasOwn } from './has-own.js';

const MAX_LENGTH = 100;
function languageTag(text) {
  let tag = text.trim().slice(0, MAX_LENGTH).replaceAll("_", "-").replace(/[^a-z\d-].*/is, "");
  while (tag && !isTag(tag)) tag = tag.replace(/-?[^-]*$/, "");
  return tag;
}
function isTag(tag) {
  if (/^[a-z]{2}(-[a-z]{2})?$/i.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function isBuiltIn(id) {
  return /^(necessary|functional|analytics|targeting)$/.test(id);
}
function directionOf(language) {
  return /^(ar|fa|he|ur)\b/i.test(language) ? "rtl" : "ltr";
}
function tagsOf(language) {
  const exact = languageTag(language);
  const base = exact.toLowerCase().replace(/-.*/, "");
  return [exact, exact.toLowerCase(), base, base.replace(/^n[bn]$/, "no")];
}
function localeTagFor(language, exists, fallback = "en") {
  return [language, fallback, "en"].flatMap(tagsOf).find(exists);
}
function spokenLanguage(wanted, localeTag) {
  const tags = tagsOf(wanted);
  return tags.includes(localeTag) ? tags[0] ?? localeTag : localeTag;
}
function textTags(wanted, fallbackLanguage = "en") {
  return [wanted, fallbackLanguage, "en"].flatMap(tagsOf);
}
function textIn(text, tags) {
  if (typeof text === "string") return text;
  const tag = tags.find((candidate) => hasOwn(text, candidate));
  return tag === void 0 ? Object.values(text)[0] : text[tag];
}
function createWords(messages, { wanted, spoken }, { messages: replacements, fallbackLanguage }) {
  let tags;
  function text(given) {
    if (!given || typeof given === "string") return given;
    tags ??= textTags(wanted, fallbackLanguage);
    return textIn(given, tags);
  }
  function say(key, values = {}) {
    const message = text(replacements?.[key]) ?? String(messages[key]);
    return message.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  }
  return {
    language: spoken,
    say,
    text,
    nameOf: ({ id, label }) => text(label) ?? (isBuiltIn(id) ? say(id) : id)
  };
}

export { localeTagFor as a, textTags as b, createWords as c, directionOf as d, isBuiltIn as i, languageTag as l, spokenLanguage as s, textIn as t };
