// The texts around the data of a declaration: the same in the page, in the preferences and in HTML from a server.
import { isExemption } from '../config/exemption.ts';
import { exemptionLaws } from '../config/exemption-laws.ts';
import { formatDay } from '../words/format.ts';
import type { MessageKey } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { Declaration, DeclaredCookie, DeclaredService } from './declaration.ts';

/** One fact about a service. */
export interface ServiceFact {
  /** Key of the message that names the fact. */
  readonly term: 'provider' | 'purpose' | 'transfer' | 'agreement';
  /** May contain `[label](url)` links. */
  readonly text: string;
}

/** Keys of the messages that head the columns of a cookie table. */
export const COOKIE_COLUMNS = ['name', 'placedBy', 'purpose', 'lifetime'] as const;

/** The facts that are known about a service, in the order in which they are shown. */
export function factsOf({ provider, purpose, transfer, processorAgreement }: DeclaredService): ServiceFact[] {
  const facts = { provider, purpose, transfer, agreement: processorAgreement };
  const terms = ['provider', 'purpose', 'transfer', 'agreement'] as const;
  return terms.flatMap((term) => {
    const text = facts[term];
    return text ? [{ term, text }] : [];
  });
}

/** The text above the facts of a service: the law that lets it run without consent, otherwise its safeguards. */
export function statementsOf({ basis, safeguards }: DeclaredService, { say }: Words<MessageKey>): string[] {
  const safeguardsText = safeguards.join(' ');
  if (!isExemption(basis)) return safeguardsText ? [safeguardsText] : [];
  const { text, law } = exemptionLaws[basis];
  return [say(text, { law: 'key' in law ? say(law.key) : law.name })];
}

/** Where a cookie is stored, unless it is a cookie of the site itself. */
export function placeOf({ kind, domain }: DeclaredCookie): string {
  return [kind === 'cookie' ? '' : kind, domain].filter(Boolean).join(', ');
}

/** The cells of a cookie's row after its name, one text for each of the other columns. */
export function cellsOf({ provider, purpose, lifetime }: DeclaredCookie): string[] {
  return [provider, purpose, lifetime].map((text) => text || '–');
}

/** Label of the link to the privacy statement of a service's provider. */
export function providerStatement({ provider, name }: DeclaredService, { say }: Words<MessageKey>): string {
  return `${say('policy')}: ${provider ?? name}`;
}

/** Label of the link to the site's own privacy statement, with its date; empty where the site gives neither. */
export function siteStatement({ policyDate, controller, language }: Declaration, { say }: Words<MessageKey>): string {
  if (!policyDate) return controller.privacyUrl ? say('policy') : '';
  const day = Number.isNaN(Date.parse(policyDate)) ? policyDate : formatDay(policyDate, language);
  return `${say('policy')} (${day})`;
}
