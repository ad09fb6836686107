import type { Config, Decision, Item, Via } from '../types.ts';

/** Milliseconds in a day. */
export const MS_PER_DAY = 86_400_000;

/** How far the clock of the device that took a decision may run ahead of the one that reads it. */
const MAX_CLOCK_AHEAD_MS = MS_PER_DAY;

/** A choice for the browser's session ends after this, because browsers restore sessions, some of them for ever. */
const MAX_SESSION_DAYS = 182;

/** An object without inherited names, so that an id such as `constructor` is only what was put there. */
export function emptyChoices(): Record<string, boolean> {
  return Object.create(null);
}

/** Every category and service on which the visitor decides, in the order of the configuration. */
export function decided({ items }: Config): readonly Item[] {
  return items.filter(({ basis }) => basis !== 'necessary');
}

/** A yes or no for a category or service, with the category that it is of; undefined: none. */
export type Answer = (id: string, category: string) => boolean | undefined;

/**
 * The decision that follows from a yes or no per id. A category's answer counts for its services; where the category
 * is granular, and for exempt statistics, a service that was answered itself has its own.
 *
 * @param otherwise counts for what was not answered; without it, that is no
 * @param time milliseconds since 1970; kept to the second, as the record does, and later than what it follows
 * @param previous what it follows, if anything
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
  const asked = decided(config);
  for (const { id, category, granular } of asked) {
    choices[id] =
      ((granular ? answer(id, category) : null) ?? answer(category, category) ?? otherwise?.(id, category)) === true;
  }
  // a category of which one service was refused is not granted as a whole
  for (const { id, category, basis } of asked) if (basis === 'consent' && !choices[id]) choices[category] = false;
  return {
    revision: config.revision,
    // the latest counts, whatever became of the clock
    time: Math.max(Math.floor(time / 1000) * 1000, (previous?.time ?? 0) + 1000),
    via,
    choices,
  };
}

/** Whether the choice is kept for the browser's session only. */
export function lastsForSession({ cookie }: Config): boolean {
  return cookie.days === 'session';
}

/** How long a decision is valid, milliseconds; one for the browser's session at most 182 days. */
export function lifetimeMs({ cookie: { days } }: Config): number {
  return (days === 'session' ? MAX_SESSION_DAYS : days) * MS_PER_DAY;
}

/** When a decision ends, milliseconds since 1970. */
export function expiryOf(config: Config, decision: Decision): number {
  return decision.time + lifetimeMs(config);
}

/** Does this decision answer all that is asked now? An old revision, an expired one or a new service: no. */
export function isCurrent(config: Config, decision: Decision, now: number): boolean {
  return (
    decision.revision === config.revision &&
    decision.time < now + MAX_CLOCK_AHEAD_MS &&
    now < expiryOf(config, decision) &&
    decided(config).every(({ id }) => id in decision.choices)
  );
}
