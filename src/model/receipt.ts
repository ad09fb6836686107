import { expiryOf } from './decision';
import type { Config, Decision, Receipt } from './types';

/**
 * The proof of one decision.
 *
 * @param page the host or domain for which it holds, and the language of the interface
 */
export function receiptOf(
  config: Config,
  decision: Decision,
  page: Pick<Receipt, 'scope' | 'language'>,
  library: string,
): Receipt {
  const { controller, policyDate } = config;
  return { ...decision, ...page, controller, policyDate, expires: expiryOf(config, decision), library };
}
