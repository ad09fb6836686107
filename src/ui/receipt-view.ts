import type { BasicReceipt, Receipt } from '../model/types';
import { element } from './element';
import { formatTime } from './format';
import type { MessageKey } from './messages';
import type { Words } from './words';

/** The visitor's own proof: to read, and to keep as a file. */
export function receiptView(receipt: Receipt | BasicReceipt, { say, language }: Words<MessageKey>): HTMLElement {
  const isBasic = 'time' in receipt;
  const time = isBasic ? receipt.time : Date.parse(receipt.event.time);
  const json = JSON.stringify(
    isBasic ? { ...receipt, time: new Date(time), expires: new Date(receipt.expires) } : receipt,
    null,
    2,
  );
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
