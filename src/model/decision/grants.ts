import type { Choices, Config, Decision } from '../types.ts';
import { emptyChoices } from './decision.ts';

/**
 * What may run. Without a decision: only what is required, and statistics that the Dutch law exempts
 * (Telecommunicatiewet art. 11.7a lid 3(b)).
 */
export function grantsOf(config: Config, decision: Decision | null): Choices {
  const grants = emptyChoices();
  for (const { id, category, basis, granular } of config.items) {
    const yes =
      basis === 'necessary' ||
      // the category is looked at too: a service that moved to another one has another purpose now
      (decision
        ? decision.choices[id] === true && (granular || decision.choices[category] === true)
        : basis === 'nl-statistics');
    // an id that stands twice in a configuration is granted only where both are
    grants[id] = yes && grants[id] !== false;
  }
  return grants;
}

/** Is there anything on which the visitor's consent is needed? */
export function asksConsent(config: Config): boolean {
  return config.categories.some(
    ({ required, services }) => !required && (!services[0] || services.some(({ basis }) => basis === 'consent')),
  );
}

/** What accepting everything says yes to: all, but not what the browser's signal objects to. */
export function acceptable(config: Config, gpc: boolean): (id: string, category: string) => boolean {
  return (_, category) => !(gpc && config.gpc !== 'ignore' && category === 'targeting');
}
