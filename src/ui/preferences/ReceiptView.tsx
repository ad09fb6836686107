import type { BasicReceipt, Receipt } from '../../model/types.ts';
import { formatMoment } from '../../model/words/format.ts';
import { useWords } from '../interface-context.tsx';

interface ReceiptViewProps {
  readonly receipt: Receipt | BasicReceipt;
  /** When the visitor decided, milliseconds since 1970. */
  readonly time: number;
}

/** The visitor's own proof of the choice: to read, and to keep as a file. */
export function ReceiptView({ receipt, time }: ReceiptViewProps) {
  const { say, language } = useWords();
  const json = JSON.stringify(receipt, null, 2);
  return (
    <details>
      <summary>{`${say('receipt')} (${formatMoment(time, language, { timeStyle: 'short' })})`}</summary>
      <pre>{json}</pre>
      <a href={`data:application/json,${encodeURIComponent(json)}`} download="akkoord.json">
        {say('download')}
      </a>
    </details>
  );
}
