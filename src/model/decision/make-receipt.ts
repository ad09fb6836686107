import type { Config, Decision, EventType, Item, Receipt, Text } from '../types.ts';
import { tagsOf } from '../words/words.ts';
import { decided, emptyChoices, expiryOf } from './decision.ts';

/** What a receipt says that neither the configuration nor the decision knows. */
export type Circumstances = Pick<
  Receipt,
  'record_id' | 'consent_id' | 'notice_hash' | 'language' | 'scope' | 'library'
>;

/**
 * The proof of one decision.
 *
 * @param previous the one that it follows, if anything
 * @param wanted language of the state: the site's own texts are found by it, also where the library's are in another
 */
export function makeReceipt(
  config: Config,
  decision: Decision,
  previous: Decision | null,
  wanted: string,
  circumstances: Circumstances,
): Receipt {
  const { privacyUrl = null, name = '' } = config.controller;
  const answers = { purposes: emptyChoices(), services: emptyChoices() };
  for (const { id, category } of decided(config)) {
    answers[id === category ? 'purposes' : 'services'][id] = decision.choices[id] === true;
  }
  return {
    schema_version: 1,
    ...circumstances,
    event: { type: typeOf(config, decision, previous), time: isoOf(decision.time) },
    clock: 'client',
    expires: isoOf(expiryOf(config, decision)),
    method: decision.via,
    revision: decision.revision,
    controller: textIn(name, [wanted, config.fallbackLanguage ?? 'en', 'en']) || null,
    policyUrl: privacyUrl,
    policyDate: config.policyDate ?? null,
    ...answers,
  };
}

/** Is this the receipt of that decision? */
export function isOf(receipt: Receipt, decision: Decision): boolean {
  const said: Record<string, boolean | undefined> = { ...receipt.purposes, ...receipt.services };
  return (
    receipt.event.time === isoOf(decision.time) &&
    receipt.revision === decision.revision &&
    Object.keys(said).every((id) => said[id] === (decision.choices[id] === true))
  );
}

/** The site's own text, as the interface finds it. */
function textIn(text: Text, languages: readonly string[]): string | undefined {
  if (typeof text === 'string') return text;
  return [...languages.flatMap(tagsOf), ...Object.keys(text)].flatMap((tag) => text[tag] ?? [])[0];
}

/** Exempt statistics ask no consent: leaving them on gives none, and switching them off takes none back. */
function typeOf({ categories }: Config, { choices }: Decision, previous: Decision | null): EventType {
  const asked = categories.flatMap<Item>((category) => (category.services[0] ? category.services : category));
  const isYes = (one: Decision['choices']) => asked.some(({ id, basis }) => basis === 'consent' && one[id]);
  if (isYes(choices)) return previous ? 'changed' : 'given';
  return previous && isYes(previous.choices) ? 'withdrawn' : 'refused';
}

/** To the second, as the record has it. */
function isoOf(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}
