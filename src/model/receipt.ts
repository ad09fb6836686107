import { expiryOf } from './decision';
import type { BasicReceipt, Config, Decision } from './types';

/**
 * What there is to tell of one decision.
 *
 * @param page the host or domain for which it holds, and the language of the interface
 */
export function basicReceiptOf(
  config: Config,
  decision: Decision,
  page: Pick<BasicReceipt, 'scope' | 'language'>,
  library: string,
): BasicReceipt {
  return { ...decision, ...page, expires: expiryOf(config, decision), library };
}
