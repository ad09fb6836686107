import type { Config, Decision, Item, Via } from '../types.ts';

/** Milliseconds in a day. */
export const MS_PER_DAY = 86_400_000;

/** How far the time of a decision may be ahead of the clock, milliseconds: the clock can have been set back since. */
const MAX_CLOCK_LEAD_MS = MS_PER_DAY;

/**
 * How many days a decision for the browser's session is valid at most: some browsers restore a session again and again.
 */
const SESSION_MAX_DAYS = 182;

/** An object without inherited names, so that it has an id such as `constructor` only if that id was added. */
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
 * of its own and may have one: in a granular category, or under an exemption.
 *
 * @param time milliseconds since 1970. The decision gets this time rounded down to the second, as in the record, or one
 *   second after `previous` if that is later
 * @param previous the decision that was valid before, if any
 * @param otherwise answers for ids without an answer, also of their category, in `answer`; undefined: they are refused
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
    // An id that is used twice has one answer, which is yes only if both answers are yes.
    choices[id] = yes && choices[id] !== false;
  }
  // If a service that needs consent was refused, its category is not granted as a whole.
  for (const { id, category, basis } of items) if (basis === 'consent' && !choices[id]) choices[category] = false;
  return {
    revision: config.revision,
    // The latest decision counts, so the new one must have a later time even if the clock was set back.
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
 * Do answers that were given at this time count now? They do not if they have expired, or are more than a day in the
 * future.
 *
 * @param time milliseconds since 1970, as `now`
 */
export function isFresh(config: Config, time: number, now: number): boolean {
  return time < now + MAX_CLOCK_LEAD_MS && now < time + lifetimeMs(config);
}
