import { hasOwn } from '../../../model/has-own.ts';
import { answersFrom, decoded, eachValue, type Tool } from './former.ts';

/** The fields of both versions that are read here. */
interface Content {
  /** The accepted categories. */
  readonly categories?: readonly string[];
  /** The same in version 2. */
  readonly level?: readonly string[];
  /** Version 3: each category with its accepted services. */
  readonly services?: Readonly<Record<string, readonly string[]>>;
  /** Version 3: the times of the first and of the last choice, ISO 8601. */
  readonly consentTimestamp?: string;
  readonly lastConsentTimestamp?: string;
  /** The same in version 2. */
  readonly consent_date?: string;
  readonly last_consent_update?: string;
  /** Milliseconds since 1970. */
  readonly expirationTime?: number;
}

/**
 * vanilla-cookieconsent, versions 2 and 3: JSON, percent-encoded or not, with the accepted categories. Version 3 names
 * every category as a key of `services`, so that a refused category differs from one that was never asked.
 */
export const cookieconsent: Tool = {
  names: ['cc_cookie'],
  inStorage: true,
  read: eachValue((text) => {
    const content: Content = JSON.parse(decoded(text));
    const { services, categories, level } = content;
    const accepted = categories ?? level;
    if (!Array.isArray(accepted)) return null;
    const time = timeOf(content);
    return {
      // An empty list is an answer, too: the visitor refused everything.
      answers: answersFrom(entriesOf(accepted, services ?? {})) ?? {},
      time: time === undefined ? undefined : Date.parse(time),
      expires: content.expirationTime,
      onlyYes: !services,
    };
  }),
};

function entriesOf(
  accepted: readonly string[],
  services: NonNullable<Content['services']>,
): readonly (readonly [name: string, answer: boolean])[] {
  const named = Object.entries(services).flatMap(([category, acceptedServices]) => {
    const isAccepted = accepted.includes(category);
    // A category counts as accepted as soon as one of its services is, so only the services that are named are certain.
    return isAccepted && acceptedServices.length > 0
      ? acceptedServices.map((service) => [service, true] as const)
      : [[category, isAccepted] as const];
  });
  const unnamed = accepted.filter((category) => !hasOwn(services, category));
  return [...named, ...unnamed.map((category) => [category, true] as const)];
}

/**
 * The time of the visitor's last choice, or of the first one where that is the only time; version 3, then version 2.
 */
function timeOf(content: Content): string | undefined {
  return (
    content.lastConsentTimestamp ?? content.consentTimestamp ?? content.last_consent_update ?? content.consent_date
  );
}
