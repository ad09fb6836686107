import { answersFrom, decoded, eachValue, type Tool } from './former.ts';

interface Content {
  readonly categories?: readonly string[];
  readonly level?: readonly string[];
  readonly services?: Readonly<Record<string, readonly string[]>>;
  readonly consentTimestamp?: string;
  readonly lastConsentTimestamp?: string;
  readonly consent_date?: string;
  readonly last_consent_update?: string;
  readonly expirationTime?: number;
}

/**
 * vanilla-cookieconsent, versions 2 and 3: JSON, percent-encoded or not, with the accepted categories. Version 3 names
 * every category as a key of `services`, so that what was refused can be told from what was never asked.
 */
export const cookieconsent: Tool = {
  names: ['cc_cookie'],
  inStorage: true,
  read: eachValue((text) => {
    const content: Content = JSON.parse(decoded(text));
    const { services, consentTimestamp, consent_date } = content;
    const accepted = content.categories ?? content.level;
    if (!Array.isArray(accepted)) return null;
    const entries = Object.entries(services ?? {}).flatMap(([category, list]): [string, boolean][] => {
      const isAccepted = accepted.includes(category);
      // of a category with services one cannot see whether all of them were accepted
      return isAccepted && list.length > 0 ? list.map((service) => [service, true]) : [[category, isAccepted]];
    });
    for (const category of accepted) if (!Object.hasOwn(services ?? {}, category)) entries.push([category, true]);
    const time = content.lastConsentTimestamp ?? consentTimestamp ?? content.last_consent_update ?? consent_date;
    return {
      answers: answersFrom(entries) ?? {},
      time: time === undefined ? time : Date.parse(time),
      expires: content.expirationTime,
      onlyYes: !services,
    };
  }),
};
