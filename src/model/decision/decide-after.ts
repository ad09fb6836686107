import type { Config, Decision, Via } from '../types.ts';
import { type Answer, decide, emptyChoices, itemsToDecide } from './decision.ts';
import type { FoundRecord } from './find-record.ts';
import { type Answers, decodeRecord, encodeRecord, MAX_RECORD_LENGTH } from './record.ts';
import { decisionFrom, type GivenAnswer, validAnswers } from './valid-answers.ts';

/** What a visitor answers, and how. */
export interface NewAnswers {
  readonly answer: Answer;
  readonly via: Via;
  /** Answers for ids that `answer` leaves open; without it they are refused. */
  readonly otherwise?: Answer | undefined;
  /** The ids that were asked; other answers stay as they are, with their own time. Undefined: all were. */
  readonly asked?: readonly string[] | undefined;
}

/** A record with the decision that it was written for. */
export type MadeRecord = FoundRecord & { readonly decision: Decision };

/**
 * Makes a decision as `decide` does, and its record. That keeps what was answered before and is not asked now, as far as
 * the cookie can hold it: sites that share a cookie need not have the same services.
 *
 * @param known the record that was valid before
 * @param now milliseconds since 1970
 * @param latest the time of a record that does not count any more, as its cookie was deleted: this one is later
 */
export function decideAfter(
  config: Config,
  known: FoundRecord | null,
  made: NewAnswers,
  now: number,
  latest = known?.record.time,
): MadeRecord {
  const { answer, via, otherwise, asked } = made;
  const answers = known?.answers ?? new Map<string, GivenAnswer>();
  const isAsked = (id: string) => !asked || asked.includes(id);
  const answerTo: Answer = (id, category) => (isAsked(id) ? answer(id, category) : answers.get(id)?.yes);
  const decided = decide(config, answerTo, via, now, { time: latest ?? 0 }, otherwise);
  const choices = Object.assign(emptyChoices(), decided.choices);
  // A visitor who is not asked about a category does not answer for the services in it. What was refused for one of them
  // on another site that shares the cookie stays refused.
  for (const { id, category } of itemsToDecide(config)) {
    if (!isAsked(category) && answers.get(id)?.yes === false) choices[id] = false;
  }
  const decision = { ...decided, choices };

  const isHere = (id: string) => id in decision.choices;
  // The cookie may be too small: then the oldest answers to what only other sites ask are the first to go.
  const kept = [...answers]
    .filter(([id, { yes }]) => !isHere(id) || (!isAsked(id) && decision.choices[id] === yes))
    .sort(([a, { time }], [b, other]) => Number(isHere(b)) - Number(isHere(a)) || other.time - time);
  let text = encodeRecord(config, decision, groupByTime(kept));
  while (kept.length > 0 && config.cookie.name.length + text.length > MAX_RECORD_LENGTH) {
    kept.pop();
    text = encodeRecord(config, decision, groupByTime(kept));
  }
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
