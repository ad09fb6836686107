import { i as itemsToDecide, e as emptyChoices } from './decision.js';

const RECORD = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([a-z]{3,11})\.([\w~!-]*)\.([\w~!-]*)(?:\.([\w-]+(?:\.[\w-]+)*))?$/;
const MAX_RECORD_LENGTH = 512;
const ROOM_FOR_AUTO = 64;
const HTTP_SUFFIX = "-http";
function recordNames({ cookie }) {
  return [cookie.name, cookie.name + HTTP_SUFFIX];
}
function domainName(domain) {
  return domain.replace(/^\.|[^\w.-]/g, "").toLowerCase();
}
function recordFor(domain, text) {
  const fields = text.split(".").slice(0, 6);
  return (domain ? [...fields, domainName(domain)] : fields).join(".");
}
function lengthWithoutAnswers(name, domain = "") {
  return name.length + HTTP_SUFFIX.length + (domain === "auto" ? ROOM_FOR_AUTO : domain.length);
}
function encodeRecord(config, decision, former) {
  const { revision, time, via, choices } = decision;
  const own = itemsToDecide(config).map(({ id }) => ({ id, isYes: choices[id] === true, time }));
  const carried = (former?.decision.revision === revision ? [...former.answers] : []).filter(({ id }) => !(id in choices)).sort((one, other) => other.time - one.time);
  const room = MAX_RECORD_LENGTH - lengthWithoutAnswers(config.cookie.name, config.cookie.domain);
  function write() {
    const listOf = (wanted) => [...own, ...carried].filter(({ isYes }) => isYes === wanted).map((answer) => answer.id + (answer.time < time ? `!${((time - answer.time) / 1e3).toString(36)}` : "")).join("~");
    return [1, revision, (time / 1e3).toString(36), via, listOf(true), listOf(false)].join(".");
  }
  let text = write();
  while (carried.length > 0 && text.length > room) {
    carried.pop();
    text = write();
  }
  return text;
}
function decodeRecord(text) {
  const match = typeof text === "string" && text.length <= MAX_RECORD_LENGTH && RECORD.exec(text);
  if (!match) return null;
  const [whole, revision, seconds = "", via, granted = "", refused = "", domain = ""] = match;
  const time = Number.parseInt(seconds, 36) * 1e3;
  const answersIn = (list, isYes) => list.split("~").map((entry) => {
    const [id = "", age = "0"] = entry.split("!");
    return { id, isYes, time: time - Number.parseInt(age, 36) * 1e3 };
  });
  const answers = [...answersIn(granted, true), ...answersIn(refused, false)].filter(({ id }) => id);
  return {
    text: whole,
    decision: {
      revision: Number(revision),
      time,
      // A later version of the library may know more ways than `Via` has: any word is kept.
      via,
      choices: choicesOf(answers)
    },
    answers,
    granted,
    domain
  };
}
function choicesOf(answers) {
  const choices = emptyChoices();
  for (const { id, isYes } of answers) choices[id] = isYes;
  return choices;
}

export { MAX_RECORD_LENGTH as M, domainName as a, recordFor as b, choicesOf as c, decodeRecord as d, encodeRecord as e, lengthWithoutAnswers as l, recordNames as r };
