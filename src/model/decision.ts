import type { Config, Decision, Service, Via } from './types';

/** Milliseconds in a day; also how far a clock may run ahead of the one that took the decision. */
const day = 864e5;

/** An object without inherited names, so that an id such as `constructor` is only what was put there. */
export function emptyChoices(): Record<string, boolean> {
  return Object.create(null);
}

/** Every category and service on which the visitor decides, in the order of the configuration. */
export function decidedIds(config: Config): string[] {
  return config.categories.flatMap((category) =>
    category.required ? [] : [category.id, ...category.services.filter(isDecided).map((service) => service.id)],
  );
}

/**
 * The decision that follows from a yes or no per id. A category's answer counts for its services; where the category
 * is granular, a service that was answered itself has its own.
 *
 * @param answer undefined: not answered, which is no
 * @param time milliseconds since 1970; kept to the second, as the record does
 */
export function decide(config: Config, answer: (id: string) => boolean | undefined, via: Via, time: number): Decision {
  const choices = emptyChoices();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const yes = answer(id);
    const own = services.filter(isDecided);
    for (const one of own) choices[one.id] = (granular ? (answer(one.id) ?? yes) : yes) === true;
    // a category of which one service was refused is not granted as a whole
    choices[id] = yes === true && own.every((one) => choices[one.id]);
  }
  return { revision: config.revision, time: Math.floor(time / 1000) * 1000, via, choices };
}

/** When a decision ends, milliseconds since 1970. */
export function expiryOf(config: Config, decision: Decision): number {
  return decision.time + config.cookie.days * day;
}

/** Does this decision answer all that is asked now? An old revision, an expired one or a new service: no. */
export function isCurrent(config: Config, decision: Decision, now: number): boolean {
  return (
    decision.revision === config.revision &&
    decision.time < now + day &&
    now < expiryOf(config, decision) &&
    decidedIds(config).every((id) => id in decision.choices)
  );
}

function isDecided(service: Service): boolean {
  return service.basis !== 'necessary';
}
