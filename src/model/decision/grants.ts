import type { Choices, Config, Decision } from '../types.ts';
import { emptyChoices } from './decision.ts';

/**
 * Says for each category and service whether it may run. Without an answer it may only if it is required, or if a law
 * exempts it from consent.
 */
export function grantsOf(config: Config, decision: Decision | null): Choices {
  const grants = emptyChoices();
  for (const { id, category, basis, granular } of config.items) {
    // The yes to an id that is used twice may have been meant for the other item, so the category must be granted too.
    const hasOwnAnswer = granular && config.items.filter((item) => item.id === id).length === 1;
    const yes =
      basis === 'necessary' ||
      // Otherwise the category must be granted too: a service that moved to another category has another purpose now.
      (decision && id in decision.choices
        ? decision.choices[id] === true && (hasOwnAnswer || decision.choices[category] === true)
        : basis !== 'consent');
    // An id that is used twice in a configuration is granted only if both items are.
    grants[id] = yes && grants[id] !== false;
  }
  // A yes to a category did not cover what is new in it, so the category is not granted. Its other services stay
  // granted.
  for (const { id, category, basis } of config.items) {
    if (basis === 'consent' && decision?.unanswered?.includes(id)) grants[category] = false;
  }
  return grants;
}

/** Does anything in this configuration need the visitor's consent? */
export function asksConsent(config: Config): boolean {
  return config.categories.some(
    ({ required, services }) => !required && (!services[0] || services.some(({ basis }) => basis === 'consent')),
  );
}

/** Gives the answers of "accept all": yes to everything, except where Global Privacy Control objects to `targeting`. */
export function acceptAllAnswers(config: Config, gpc: boolean): (id: string, category: string) => boolean {
  return (_, category) => !(gpc && config.gpc !== 'ignore' && category === 'targeting');
}
