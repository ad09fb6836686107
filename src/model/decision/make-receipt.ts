import type { Category, Choices, Config, Decision, EventType, Item, Receipt } from '../types.ts';
import { textIn } from '../words/words.ts';
import { decided, emptyChoices, expiryOf } from './decision.ts';

/** What a receipt says that follows neither from the configuration nor from the decision. */
export type Circumstances = Pick<
  Receipt,
  'record_id' | 'consent_id' | 'notice_hash' | 'language' | 'scope' | 'library'
>;

/**
 * The proof of one decision.
 *
 * @param previous the decision that was valid before; null: none
 * @param wanted BCP 47 tag of the state: the site's own texts are looked up by it, even where the library speaks another
 *   language
 */
export function makeReceipt(
  config: Config,
  decision: Decision,
  previous: Decision | null,
  wanted: string,
  circumstances: Circumstances,
): Receipt {
  const { privacyUrl = null, name = '' } = config.controller;
  const purposes = emptyChoices();
  const services = emptyChoices();
  for (const { id, category } of decided(config)) {
    const isCategory = id === category;
    (isCategory ? purposes : services)[id] = decision.choices[id] === true;
  }
  return {
    schema_version: 1,
    ...circumstances,
    event: { type: eventType(config, decision, previous), time: isoSeconds(decision.time) },
    clock: 'client',
    expires: isoSeconds(expiryOf(config, decision)),
    method: decision.via,
    revision: decision.revision,
    controller: textIn(name ?? '', [wanted, config.fallbackLanguage ?? 'en', 'en']) || null,
    policyUrl: privacyUrl,
    policyDate: config.policyDate ?? null,
    purposes,
    services,
  };
}

/** Whether the receipt proves this decision. */
export function isReceiptOf(receipt: Receipt, decision: Decision): boolean {
  const answers: Choices = { ...receipt.purposes, ...receipt.services };
  return (
    receipt.event.time === isoSeconds(decision.time) &&
    receipt.revision === decision.revision &&
    Object.keys(answers).every((id) => answers[id] === (decision.choices[id] === true))
  );
}

/**
 * Only consent counts: statistics under the Dutch exemption ask for none, so leaving them on gives none, and switching
 * them off takes none back.
 */
function eventType({ categories }: Config, decision: Decision, previous: Decision | null): EventType {
  const asked = categories.flatMap(itemsOf).filter(({ basis }) => basis === 'consent');
  const givesConsent = ({ choices }: Decision) => asked.some(({ id }) => choices[id] === true);
  if (givesConsent(decision)) return previous ? 'changed' : 'given';
  return previous && givesConsent(previous) ? 'withdrawn' : 'refused';
}

/** A category with services is consented to by way of those. */
function itemsOf(category: Category): readonly Item[] {
  return category.services.length > 0 ? category.services : [category];
}

/** ISO 8601 to the second, which is as exact as the record is. */
function isoSeconds(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}
