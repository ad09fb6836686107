import type { Config, Decision } from '../types.ts';
import { emptyChoices, isFresh, itemsToDecide } from './decision.ts';
import type { StoredRecord } from './record.ts';

/** One answer of the visitor, and when it was given. */
export interface GivenAnswer {
  readonly yes: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Answers by consent id, also those to what only other sites ask that share the cookie. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;

/**
 * Collects the answers in a record that count now, each by its own time. Under another revision a no still counts, so
 * that nobody who refused is asked again; a yes does not, because consent to an earlier text is none to this one.
 *
 * @param now milliseconds since 1970
 */
export function validAnswers(config: Config, record: StoredRecord, now: number): GivenAnswers {
  const isSameRevision = record.revision === config.revision;
  const answers = new Map<string, GivenAnswer>();
  for (const { time, choices } of [record, ...(record.earlier ?? [])]) {
    if (!isFresh(config, time, now)) continue;
    for (const [id, yes] of Object.entries(choices)) {
      const counts = isSameRevision || (!yes && config.askAgain !== 'all');
      if (counts && !answers.has(id)) answers.set(id, { yes, time });
    }
  }
  return answers;
}

/**
 * Makes the decision of what was answered; null where that is nothing of what this configuration asks. What has no
 * answer is `unanswered`, and so is a category with something new in it. A category that was refused with everything
 * in it was refused for what was added to it since, too.
 */
export function decisionFrom(config: Config, record: StoredRecord, answers: GivenAnswers): Decision | null {
  const { revision, time, via } = record;
  const items = itemsToDecide(config);
  const choices = emptyChoices();
  const unanswered = new Set<string>();
  let since = time;
  for (const { id, category } of items) {
    const isRefused = items.every((item) => item.category !== category || !answers.get(item.id)?.yes);
    const given = answers.get(id) ?? (isRefused ? answers.get(category) : undefined);
    if (given) {
      choices[id] = given.yes;
      since = Math.min(since, given.time);
    } else unanswered.add(category).add(id);
  }
  const decision = { revision, time, via, choices, ...(since < time && { since }) };
  if (unanswered.size === 0) return decision;
  const isUndecided = config.askAgain === 'all' || Object.keys(choices).length === 0;
  return isUndecided ? null : { ...decision, unanswered: [...unanswered] };
}
