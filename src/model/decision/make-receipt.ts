import type { Category, Choices, Config, Decision, EventType, Item, Receipt } from '../types.ts';
import { textIn, textTags } from '../words/words.ts';
import { emptyChoices, expiryOf, itemsToDecide } from './decision.ts';

/** The fields of a receipt that do not follow from the configuration and the decision. */
export type Circumstances = Pick<
  Receipt,
  'record_id' | 'consent_id' | 'signals' | 'notice_hash' | 'language' | 'scope' | 'library'
>;

/**
 * Makes the receipt of one decision.
 *
 * @param previous the decision that was valid before; null: none
 * @param stateLanguage BCP 47 tag by which the site's own texts are looked up; the library's texts can be in another
 *   language
 */
export function makeReceipt(
  config: Config,
  decision: Decision,
  previous: Decision | null,
  stateLanguage: string,
  circumstances: Circumstances,
): Receipt {
  const { privacyUrl = null, name = '' } = config.controller;
  const purposes = emptyChoices();
  const services = emptyChoices();
  for (const { id, category } of itemsToDecide(config)) {
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
    controller: textIn(name ?? '', textTags(stateLanguage, config.fallbackLanguage)) || null,
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
 * The effect of the decision on consent. A service under an exemption needs no consent, so leaving it on gives none,
 * and switching it off withdraws none.
 */
function eventType({ categories }: Config, decision: Decision, previous: Decision | null): EventType {
  const needingConsent = categories.flatMap(itemsCoveredBy).filter(({ basis }) => basis === 'consent');
  const givesConsent = ({ choices }: Decision) => needingConsent.some(({ id }) => choices[id] === true);
  if (givesConsent(decision)) return previous ? 'changed' : 'given';
  return previous && givesConsent(previous) ? 'withdrawn' : 'refused';
}

/** The items to which consent to a category applies: its services, or the category itself where it has none. */
function itemsCoveredBy(category: Category): readonly Item[] {
  return category.services.length > 0 ? category.services : [category];
}

/** ISO 8601 without milliseconds: a decision has none. */
function isoSeconds(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}
