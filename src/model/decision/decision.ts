import type { Config, Decision, Item, Via } from '../types.ts';

/** Milliseconds in a day. */
export const MS_PER_DAY = 86_400_000;

/** How far the clock of the device that took the decision may run ahead of this one. */
const MAX_CLOCK_LEAD_MS = MS_PER_DAY;

/** How long a decision for the browser's session counts at most: browsers restore sessions, some for ever. */
const SESSION_MAX_DAYS = 182;

/** An object without inherited names, so that an id such as `constructor` is there only if it was put there. */
export function emptyChoices(): Record<string, boolean> {
  return Object.create(null);
}

/** Every category and service on which the visitor decides, in the order of the configuration. */
export function decided({ items }: Config): readonly Item[] {
  return items.filter(({ basis }) => basis !== 'necessary');
}

/** The answer for a category or service, given its id and that of its category; undefined: none. */
export type Answer = (id: string, category: string) => boolean | undefined;

/**
 * The decision that follows from one answer per id. A category's answer counts for its services. Where the category is
 * granular, and for exempt statistics, a service that was answered itself has its own.
 *
 * @param time milliseconds since 1970; kept to the second, as the record does, and later than what it follows
 * @param previous the decision that it follows, if any
 * @param otherwise answers for ids that `answer` leaves open; without it that is a no
 */
export function decide(
  config: Config,
  answer: Answer,
  via: Via,
  time: number,
  previous?: Decision | null,
  otherwise?: Answer,
): Decision {
  const choices = emptyChoices();
  const items = decided(config);
  for (const { id, category, granular } of items) {
    const ownAnswer = granular ? answer(id, category) : undefined;
    choices[id] = (ownAnswer ?? answer(category, category) ?? otherwise?.(id, category)) === true;
  }
  // A category of which one service was refused is not granted as a whole.
  for (const { id, category, basis } of items) if (basis === 'consent' && !choices[id]) choices[category] = false;
  return {
    revision: config.revision,
    // The latest decision counts, so this one must be later even if the clock was set back.
    time: Math.max(Math.floor(time / 1000) * 1000, (previous?.time ?? 0) + 1000),
    via,
    choices,
  };
}

/** Does a decision last until the browser is closed? */
export function lastsForSession({ cookie }: Config): boolean {
  return cookie.days === 'session';
}

/** How long a decision counts, milliseconds; one for the session no longer than half a year. */
export function lifetimeMs({ cookie }: Config): number {
  return (cookie.days === 'session' ? SESSION_MAX_DAYS : cookie.days) * MS_PER_DAY;
}

/** When a decision ends, milliseconds since 1970. */
export function expiryOf(config: Config, decision: Decision): number {
  return decision.time + lifetimeMs(config);
}

/** Does this decision answer all that is asked now? Not so with an old revision, an expired one, or a new service. */
export function isCurrent(config: Config, decision: Decision, now: number): boolean {
  return (
    decision.revision === config.revision &&
    decision.time < now + MAX_CLOCK_LEAD_MS &&
    now < expiryOf(config, decision) &&
    decided(config).every(({ id }) => id in decision.choices)
  );
}
