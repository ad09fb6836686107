import type { BasicReceipt, Receipt } from '../model/types';
import { element } from './element';
import { formatTime } from './format';
import type { MessageKey } from './messages';
import type { Words } from './words';

/**
 * The visitor's own proof: to read, and to keep as a file.
 *
 * @param time of the decision, milliseconds since 1970
 */
export function receiptView(receipt: Receipt | BasicReceipt, time: number, { say, language }: Words<MessageKey>): HTMLElement {
  const json = JSON.stringify(receipt, null, 2);
  return element(
    'details',
    '',
    element('summary', '', `${say('receipt')} (${formatTime(time, language())})`),
    element('pre', '', json),
    element(
      'a',
      { href: `data:application/json,${encodeURIComponent(json)}`, download: 'akkoord.json' },
      say('download'),
    ),
  );
}
