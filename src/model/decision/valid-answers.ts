import type { Config, Decision } from '../types.ts';
import { emptyChoices, isFresh, itemsToDecide } from './decision.ts';
import type { StoredRecord } from './record.ts';

/** One answer of the visitor, and when it was given. */
export interface GivenAnswer {
  readonly yes: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Answers by consent id, also for ids that are asked only on other sites that share the cookie. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;

/**
 * Collects the answers in a record that count now, each by its own time. Under another revision a yes does not count,
 * because consent to an earlier text is not consent to this one. A no still counts, so that nobody who refused is asked
 * again, unless `askAgain` is `'all'`.
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
 * Makes the decision from the answers; null where no id of this configuration has one, and with `askAgain: 'all'` where
 * any id has none. An id without an answer is `unanswered`, and so is its category. If a category and all its services
 * were refused, a service that was added later is refused too, so that the visitor is not asked again.
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
