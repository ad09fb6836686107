const MAX_PROVIDERS = 3;
function noticeSentences(config, words, asked) {
  const { say, text, nameOf, language } = words;
  const { name, privacyUrl } = config.controller;
  const controller = text(name);
  const optional = config.categories.filter(({ id, required }) => !required && (!asked || asked.includes(id)));
  const purposes = optional.map((category) => {
    return /^(de|lb)/.test(language) ? nameOf(category) : nameOf(category).toLocaleLowerCase(language);
  });
  const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => text(provider))));
  providers.delete(controller);
  const named = [...providers].flatMap((provider) => provider || []).slice(0, MAX_PROVIDERS);
  return [
    say("text", { name: controller ?? say("site"), purposes: joinNames(purposes, words) }),
    // After a name such as “Example Inc.”, the full stop of the sentence would be the second one.
    named.length > 0 ? say("others", { providers: joinNames(named, words) }).replace("..", ".") : "",
    say("withdraw", { settings: say("settings") }),
    privacyUrl ? `[${say("policy")}](${privacyUrl})` : ""
  ].filter(Boolean);
}
function noticeOf(config, words, asked) {
  const { language, say } = words;
  return {
    language,
    title: say("title"),
    text: noticeSentences(config, words, asked),
    accept: say("accept"),
    reject: say("reject"),
    customize: say("customize")
  };
}
function bannerText(config, state, words) {
  const sentences = noticeSentences(config, words, state.decision?.unanswered);
  const signal = signalSentence(config, state, words);
  if (!signal) return sentences;
  const position = sentences.length - (config.controller.privacyUrl ? 2 : 1);
  return [...sentences.slice(0, position), signal, ...sentences.slice(position)];
}
function signalSentence({ gpc, categories }, { signals }, words) {
  const targeting = categories.find(({ id, required }) => id === "targeting" && !required);
  return targeting && signals.gpc && gpc !== "ignore" ? words.say("gpc", { label: words.nameOf(targeting) }) : "";
}
function joinNames(names, { say }) {
  return [names.slice(0, -1).join(say("comma")), ...names.slice(-1)].filter(Boolean).join(say("and"));
}

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/;
function piecesOf(text) {
  const parts = text.split(LINK);
  const pieces = [];
  for (let i = 0; i < parts.length; i += 3) {
    const [plain, label, href] = parts.slice(i, i + 3);
    if (plain) pieces.push({ text: plain, href: null });
    if (label && href) pieces.push({ text: label, href: isSafe(href) ? href : null });
  }
  return pieces;
}
function isSafe(href) {
  try {
    return /^(https?|mailto|tel|file):$/.test(new URL(href, "https://page.invalid/").protocol);
  } catch {
    return false;
  }
}

export { bannerText as b, isSafe as i, noticeOf as n, piecesOf as p, signalSentence as s };
