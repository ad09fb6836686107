import { decided, emptyChoices, expiryOf, hasYes } from './decision';
import type { Config, Decision, Receipt } from './types';

/** The proof of one decision. */
export function receiptOf(
  config: Config,
  decision: Decision,
  scope: string,
  language: string,
  library: string,
): Receipt {
  const { controller, policyDate } = config;
  const { id, after, time, via, revision, notice, choices } = decision;
  const iso = (time: number) => new Date(time).toISOString();
  const purposes = emptyChoices();
  const services = emptyChoices();
  for (const { id, category } of decided(config)) (id === category ? purposes : services)[id] = choices[id] === true;
  return {
    schema_version: 1,
    record_id: `${time.toString(16).padStart(12, '0').replace(/.{8}/, '$&-')}-8000-8000-0000${id}`,
    consent_id: id,
    event: { type: hasYes(decision) ? (after ? 'changed' : 'given') : after > 1 ? 'withdrawn' : 'refused', time: iso(time) },
    clock: 'client',
    expires: iso(expiryOf(config, decision)),
    method: via,
    revision,
    notice_hash: notice,
    language,
    controller: controller.name,
    policyUrl: controller.privacyUrl,
    policyDate,
    scope,
    purposes,
    services,
    library,
  };
}
