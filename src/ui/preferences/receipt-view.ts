import { formatMoment } from '../../model/words/format.ts';
import type { Words } from '../../model/words/words.ts';
import type { BasicReceipt, Receipt } from '../../model/types.ts';
import { element } from '../../banner/element.ts';
import type { MessageKey } from '../../model/words/messages.ts';

/**
 * The visitor's own proof: to read, and to keep as a file.
 *
 * @param time of the decision, milliseconds since 1970
 */
export function receiptView(
  receipt: Receipt | BasicReceipt,
  time: number,
  { say, language }: Words<MessageKey>,
): HTMLElement {
  const json = JSON.stringify(receipt, null, 2);
  return element(
    'details',
    '',
    element('summary', '', `${say('receipt')} (${formatMoment(time, language(), { timeStyle: 'short' })})`),
    element('pre', '', json),
    element(
      'a',
      { href: `data:application/json,${encodeURIComponent(json)}`, download: 'akkoord.json' },
      say('download'),
    ),
  );
}
