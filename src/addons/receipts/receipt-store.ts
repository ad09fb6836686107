import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import { isReceiptOf } from '../../model/decision/make-receipt.ts';
import { parseReceipt } from '../../model/decision/parse-receipt.ts';
import type { Decision, Receipt } from '../../model/types.ts';

/** At most so many receipts wait for the server; when there are more, the oldest are given up. */
const MAX_UNSENT = 20;

/** What is stored. */
export interface KeptReceipts {
  /** Of the decision that is valid now. */
  readonly current: Receipt | null;
  /** The server does not have these yet; the oldest first. */
  readonly unsent: readonly Receipt[];
}

/** Receipts in localStorage; where that is blocked or full, in memory for as long as the page lives. */
export interface ReceiptStore {
  read(): KeptReceipts;
  /** Keeps the receipt of a new decision, and where it is to be posted, until the server has it. */
  add(kept: KeptReceipts, receipt: Receipt, isToBePosted: boolean): void;
  /** The server has this receipt, or will never take it. */
  markSent(receipt: Receipt): void;
  /** Forgets the receipt of a decision that is not valid any more: it proves nothing about now. */
  forgetAllBut(decision: Decision | null): void;
}

/** The receipt, if it is of this decision. */
export function receiptOf(receipt: Receipt | null, decision: Decision | null): Receipt | null {
  return receipt && decision && isReceiptOf(receipt, decision) ? receipt : null;
}

/** @param key name of the item in localStorage */
export function createReceiptStore(key: string): ReceiptStore {
  let inMemory: KeptReceipts = { current: null, unsent: [] };

  function read(): KeptReceipts {
    return tryOrUndefined(() => parseKept(localStorage.getItem(key))) ?? inMemory;
  }

  function write(kept: KeptReceipts): void {
    inMemory = kept;
    const isEmpty = kept.current === null && kept.unsent.length === 0;
    // An item that cannot be replaced because storage is full is removed: it would go on stating what is over.
    if (isEmpty || !isStored(key, JSON.stringify(kept))) tryOrUndefined(() => localStorage.removeItem(key));
  }

  return {
    read,
    add(kept, receipt, isToBePosted) {
      write({ current: receipt, unsent: isToBePosted ? [...kept.unsent, receipt].slice(-MAX_UNSENT) : [] });
    },
    markSent({ record_id }) {
      // Read again: while the server took its time, another tab may have added one.
      const kept = read();
      write({ ...kept, unsent: kept.unsent.filter((receipt) => receipt.record_id !== record_id) });
    },
    forgetAllBut(decision) {
      const kept = read();
      if (kept.current && !receiptOf(kept.current, decision)) write({ ...kept, current: null });
    },
  };
}

/** Stores a text, and tells whether the browser took it. */
function isStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What an item says. Any script of the site can write to it, so only valid receipts are believed.
 *
 * @throws {Error} for anything else than what this file wrote, and for null
 */
function parseKept(item: string | null): KeptReceipts {
  const { current, unsent }: { current: unknown; unsent: unknown[] } = JSON.parse(`${item}`);
  return {
    current: validReceipt(current),
    unsent: unsent.slice(-MAX_UNSENT).flatMap((receipt) => validReceipt(receipt) ?? []),
  };
}

function validReceipt(value: unknown): Receipt | null {
  return parseReceipt(JSON.stringify(value));
}
