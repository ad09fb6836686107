import type { Receipt } from '../model/types';
import { element } from './element';
import { formatTime } from './format';
import type { MessageKey } from './messages';
import type { Words } from './words';

/** The visitor's own proof: to read, and to keep as a file. */
export function receiptView(receipt: Receipt, { say, language }: Words<MessageKey>): HTMLElement {
  const json = JSON.stringify(receipt, null, 2);
  return element(
    'details',
    '',
    element('summary', '', `${say('receipt')} (${formatTime(Date.parse(receipt.event.time), language())})`),
    element('pre', '', json),
    element(
      'a',
      { href: `data:application/json,${encodeURIComponent(json)}`, download: 'akkoord.json' },
      say('download'),
    ),
  );
}
