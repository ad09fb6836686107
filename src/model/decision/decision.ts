import type { Config, Decision, Item, Via } from '../types.ts';

/** Milliseconds in a day. */
export const MS_PER_DAY = 86_400_000;

/** How far the time of a decision may be ahead of the clock, milliseconds: the clock can have been set back since. */
const MAX_CLOCK_LEAD_MS = MS_PER_DAY;

/** How long a decision for the browser's session is valid at most, days: browsers restore sessions, some for ever. */
const SESSION_MAX_DAYS = 182;

/** An object without inherited names, so that an id such as `constructor` is there only if it was put there. */
export function emptyChoices(): Record<string, boolean> {
  return Object.create(null);
}

/**
 * The categories and services on which the visitor decides: all that can be refused, in the order of the configuration.
 */
export function itemsToDecide({ items }: Config): readonly Item[] {
  return items.filter(({ basis }) => basis !== 'necessary');
}

/** Gives the answer for a category or service, by its id and the id of its category; undefined: there is no answer. */
export type Answer = (id: string, category: string) => boolean | undefined;

/**
 * Makes a decision from answers. The answer for a category counts for its services too, unless a service has an answer
 * of its own and may have one: in a granular category, or for exempt statistics.
 *
 * @param time milliseconds since 1970. It is rounded down to the second, as in the record, and moved to a second after
 *   `previous` where it would not be later
 * @param previous the decision that was valid before, if any
 * @param otherwise answers for ids that `answer` leaves open; without it they are refused
 */
export function decide(
  config: Config,
  answer: Answer,
  via: Via,
  time: number,
  previous?: Pick<Decision, 'time'> | null,
  otherwise?: Answer,
): Decision {
  const choices = emptyChoices();
  const items = itemsToDecide(config);
  for (const { id, category, granular } of items) {
    const ownAnswer = granular ? answer(id, category) : undefined;
    const yes = (ownAnswer ?? answer(category, category) ?? otherwise?.(id, category)) === true;
    // An id that is used twice has one answer, which is yes only where both are.
    choices[id] = yes && choices[id] !== false;
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

/** How long a decision is valid, milliseconds; a decision for the session for half a year at most. */
export function lifetimeMs({ cookie }: Config): number {
  return (cookie.days === 'session' ? SESSION_MAX_DAYS : cookie.days) * MS_PER_DAY;
}

/** When a decision ends, because its oldest answer does; milliseconds since 1970. */
export function expiryOf(config: Config, { time, since = time }: Decision): number {
  return since + lifetimeMs(config);
}

/**
 * Do answers of this moment count now? Not if they have expired, or lie more than a day in the future.
 *
 * @param time milliseconds since 1970, as `now`
 */
export function isFresh(config: Config, time: number, now: number): boolean {
  return time < now + MAX_CLOCK_LEAD_MS && now < time + lifetimeMs(config);
}
