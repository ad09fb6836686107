import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import { isReceiptOf } from '../../model/decision/make-receipt.ts';
import { parseReceipt } from '../../model/decision/parse-receipt.ts';
import type { Decision, Receipt } from '../../model/types.ts';

/** How many receipts wait for the server at most; the oldest are dropped. */
const MAX_UNSENT = 20;

/** The receipts that are stored. */
export interface KeptReceipts {
  /** The receipt of the decision that is valid now. */
  readonly current: Receipt | null;
  /** Receipts that the server does not have yet; the oldest first. */
  readonly unsent: readonly Receipt[];
}

/** Receipts in localStorage; where that is blocked or full, in memory for as long as the page lives. */
export interface ReceiptStore {
  read(): KeptReceipts;
  /**
   * Keeps the receipt of a new decision.
   *
   * @param kept what `read` returned before
   * @param isToBePosted true: also keep the receipt among the unsent ones until `markSent`; false: there is no
   *   endpoint, so all unsent receipts are dropped
   */
  add(kept: KeptReceipts, receipt: Receipt, isToBePosted: boolean): void;
  /** Call it when the server has this receipt, or will never accept it. */
  markSent(receipt: Receipt): void;
  /** Removes the current receipt if it is not the receipt of this decision. */
  removeCurrentUnlessOf(decision: Decision | null): void;
}

/** The receipt if it proves this decision, otherwise null. */
export function receiptOf(receipt: Receipt | null, decision: Decision | null): Receipt | null {
  return receipt && decision && isReceiptOf(receipt, decision) ? receipt : null;
}

/** Makes the store. @param key name of the item in localStorage */
export function createReceiptStore(key: string): ReceiptStore {
  let inMemory: KeptReceipts = { current: null, unsent: [] };

  function read(): KeptReceipts {
    return tryOrUndefined(() => parseKept(localStorage.getItem(key))) ?? inMemory;
  }

  function write(kept: KeptReceipts): void {
    inMemory = kept;
    const isEmpty = kept.current === null && kept.unsent.length === 0;
    // Where storage is full, the old item is removed, because its content is not true any more.
    if (isEmpty || !tryToStore(key, JSON.stringify(kept))) tryOrUndefined(() => localStorage.removeItem(key));
  }

  return {
    read,
    add(kept, receipt, isToBePosted) {
      write({ current: receipt, unsent: isToBePosted ? [...kept.unsent, receipt].slice(-MAX_UNSENT) : [] });
    },
    markSent({ record_id }) {
      // Read again, because another tab may have added a receipt meanwhile.
      const kept = read();
      write({ ...kept, unsent: kept.unsent.filter((receipt) => receipt.record_id !== record_id) });
    },
    removeCurrentUnlessOf(decision) {
      const kept = read();
      if (kept.current && !receiptOf(kept.current, decision)) write({ ...kept, current: null });
    },
  };
}

/** Stores a text. @returns false: the browser did not store it, because storage is blocked or full */
function tryToStore(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the stored item. Any script of the site can write to it, so invalid receipts are left out.
 *
 * @throws {Error} for anything that this file did not write, and for null
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
