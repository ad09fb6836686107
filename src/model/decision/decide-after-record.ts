import type { Config, Decision, Via } from '../types.ts';
import { type Answer, decide, emptyChoices, itemsToDecide } from './decision.ts';
import type { FoundRecord } from './find-record.ts';
import { type Answers, decodeRecord, encodeRecord, MAX_RECORD_LENGTH } from './record.ts';
import { decisionFrom, type GivenAnswer, validAnswers } from './valid-answers.ts';

/** The answers of a visitor, and the way in which they were given. */
export interface NewAnswers {
  readonly answer: Answer;
  readonly via: Via;
  /** Answers for ids without an answer, also of their category, in `answer`. Undefined: those ids are refused. */
  readonly otherwise?: Answer | undefined;
  /** The ids that the visitor was asked about; other answers stay, with their own time. Undefined: all ids. */
  readonly asked?: readonly string[] | undefined;
}

/** A record that was just made, and the decision that it contains. */
export type MadeRecord = FoundRecord & { readonly decision: Decision };

/**
 * Makes the decision that new answers mean after an earlier record, and the record to be stored. That record keeps the
 * earlier answers for ids that the visitor was not asked about now, as far as the cookie has room: sites that share a
 * cookie need not have the same services.
 *
 * @param known the record that was valid until now; null: there was none
 * @param now milliseconds since 1970
 * @param latest milliseconds since 1970; the decision gets a later time. Pass the time of the last record where its
 *   cookie was deleted, because other tabs still have that record, and the later one counts. Default: the time of
 *   `known`
 */
export function decideAfterRecord(
  config: Config,
  known: FoundRecord | null,
  given: NewAnswers,
  now: number,
  latest = known?.record.time,
): MadeRecord {
  const { answer, via, otherwise, asked } = given;
  const answers = known?.answers ?? new Map<string, GivenAnswer>();
  const isAsked = (id: string) => !asked || asked.includes(id);
  const answerTo: Answer = (id, category) => (isAsked(id) ? answer(id, category) : answers.get(id)?.yes);
  const decided = decide(config, answerTo, via, now, { time: latest ?? 0 }, otherwise);
  const choices = Object.assign(emptyChoices(), decided.choices);
  // `decide` gives a service the answer of its category. Where the visitor was not asked about that category, an
  // earlier yes to it must not overrule a no to the service, from another site that lets visitors choose services one
  // by one.
  for (const { id, category } of itemsToDecide(config)) {
    if (!isAsked(category) && answers.get(id)?.yes === false) choices[id] = false;
  }
  const decision = { ...decided, choices };

  const isOfThisSite = (id: string) => id in decision.choices;
  // An answer that this decision changed gets the time of the decision, so it is not among the earlier ones. Answers
  // for which the cookie has no room are removed from the end of the list, where the oldest ones for other sites alone
  // are.
  const kept = [...answers]
    .filter(([id, { yes }]) => !isOfThisSite(id) || (!isAsked(id) && decision.choices[id] === yes))
    .sort(([a, { time }], [b, other]) => Number(isOfThisSite(b)) - Number(isOfThisSite(a)) || other.time - time);
  let text = encodeRecord(config, decision, groupByTime(kept));
  while (kept.length > 0 && config.cookie.name.length + text.length > MAX_RECORD_LENGTH) {
    kept.pop();
    text = encodeRecord(config, decision, groupByTime(kept));
  }
  // Read back, so that this page knows exactly what the next one will read. A record that is too long is not read,
  // and then the decision counts on this page alone. The check of the configuration reports that.
  const record = decodeRecord(text) ?? decision;
  const valid = validAnswers(config, record, decision.time);
  return { text, record, answers: valid, decision: decisionFrom(config, record, valid) ?? decision };
}

function groupByTime(answers: readonly (readonly [string, GivenAnswer])[]): Answers[] {
  const times = new Set(answers.map(([, { time }]) => time));
  return [...times].map((time) => {
    const choices = emptyChoices();
    for (const [id, given] of answers) if (given.time === time) choices[id] = given.yes;
    return { time, choices };
  });
}
