import { emptyChoices } from './decision';
import type { Choices, Config, Decision } from './types';

/**
 * What may run. Without a decision: only what is required, and statistics that the Dutch law exempts
 * (Telecommunicatiewet art. 11.7a lid 3(b)).
 */
export function grantsOf(config: Config, decision: Decision | null): Choices {
  const grants = emptyChoices();
  for (const { id, required, granular, services } of config.categories) {
    const yes = required || decision?.choices[id] === true;
    // an id that stands twice in a configuration is granted only where both are
    const grant = (name: string, granted: boolean) => {
      grants[name] = granted && grants[name] !== false;
    };
    grant(id, yes);
    for (const service of services) {
      grant(
        service.id,
        required ||
          service.basis === 'necessary' ||
          // the category is looked at too: a service that moved to another one has another purpose now
          (decision
            ? decision.choices[service.id] === true && (yes || granular === true)
            : service.basis === 'nl-statistics'),
      );
    }
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
export function acceptable(config: Config, gpc: boolean): (id: string) => boolean {
  return (id) => !(gpc && config.gpc !== 'ignore' && categoryOf(config, id) === 'targeting');
}

/** The category of a service; of a category, itself. */
export function categoryOf(config: Config, id: string): string {
  return config.services.find((service) => service.id === id)?.category ?? id;
}
