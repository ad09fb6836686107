import { warnOnce } from '../../core/warn-once.ts';
import type { Receipt } from '../../model/types.ts';

/** The time limit of a request, milliseconds: a server that hangs occupies one of the site's few connections. */
const POST_TIMEOUT_MS = 10_000;

/**
 * HTTP statuses after which posting again has no use: the server never accepts this receipt, or (409) has another one
 * with its id.
 */
const FINAL_STATUSES: readonly number[] = [400, 409, 413, 415, 422];

/** How receipts are posted. */
export interface PostOptions {
  /** True: continue when the visitor leaves the page. Browsers limit the amount of data in such requests. */
  readonly keepalive: boolean;
}

/**
 * Posts receipts one after another, and stops at the first one that the server cannot accept now: a server that hangs
 * must not slow down the site. The promise never rejects.
 *
 * @param onSettled called for each receipt that need not be posted again
 */
export async function postReceipts(
  endpoint: string,
  receipts: readonly Receipt[],
  options: PostOptions,
  onSettled: (receipt: Receipt) => void,
): Promise<void> {
  for (const receipt of receipts) {
    if (!(await postAndReportRefusal(endpoint, receipt, options))) return;
    onSettled(receipt);
  }
}

/** Posts one receipt. A final refusal is reported in the console. @returns true: it need not be posted again */
async function postAndReportRefusal(endpoint: string, receipt: Receipt, { keepalive }: PostOptions): Promise<boolean> {
  const status = await postReceipt(endpoint, receipt, keepalive);
  if (status === 'ok') return true;
  if (!FINAL_STATUSES.includes(status)) return false;
  warnOnce(`${endpoint} refused a receipt with status ${status}, so that receipt is not posted again.`);
  return true;
}

/** Posts one receipt. @returns `'ok'`, or the HTTP status of a failure; 0: there was no answer in time */
async function postReceipt(endpoint: string, receipt: Receipt, keepalive: boolean): Promise<'ok' | number> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(receipt),
      keepalive,
      // Safari before 16 does not have `AbortSignal.timeout`: there the browser's own time limit applies.
      signal: AbortSignal.timeout?.(POST_TIMEOUT_MS) ?? null,
    });
    return response.ok ? 'ok' : response.status;
  } catch {
    return 0;
  }
}
