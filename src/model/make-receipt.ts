import { decided, emptyChoices, expiryOf } from './decision';
import type { Config, Decision, EventType, Receipt } from './types';

/** What a receipt says that neither the configuration nor the decision knows. */
export interface Circumstances extends Pick<Receipt, 'record_id' | 'consent_id' | 'scope' | 'language' | 'library'> {
  /** {@link Receipt.notice_hash} */
  readonly notice: string | null;
}

/**
 * The proof of one decision.
 *
 * @param previous the one that it follows, if anything
 */
export function makeReceipt(
  config: Config,
  decision: Decision,
  previous: Decision | null,
  { record_id, consent_id, notice, language, scope, library }: Circumstances,
): Receipt {
  const { privacyUrl = null, name } = config.controller;
  const answers = { purposes: emptyChoices(), services: emptyChoices() };
  for (const { id, category } of decided(config)) {
    answers[id === category ? 'purposes' : 'services'][id] = decision.choices[id] === true;
  }
  return {
    schema_version: 1,
    record_id,
    consent_id,
    event: { type: typeOf(decision, previous), time: isoOf(decision.time) },
    clock: 'client',
    expires: isoOf(expiryOf(config, decision)),
    method: decision.via,
    revision: decision.revision,
    notice_hash: notice,
    language,
    controller: (typeof name === 'object' ? (name[language] ?? Object.values(name)[0]) : name) ?? null,
    policyUrl: privacyUrl,
    policyDate: config.policyDate ?? null,
    scope,
    ...answers,
    library,
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

function typeOf({ choices }: Decision, previous: Decision | null): EventType {
  const isYes = (one: Decision['choices']) => Object.values(one).includes(true);
  if (isYes(choices)) return previous ? 'changed' : 'given';
  return previous && isYes(previous.choices) ? 'withdrawn' : 'refused';
}

/** To the second, as the record has it. */
function isoOf(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}
