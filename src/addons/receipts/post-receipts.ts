import { warnOnce } from '../../core/warn-once.ts';
import type { Receipt } from '../../model/types.ts';

/** After this the server is taken for unreachable: until then it occupies one of the site's few connections. */
const POST_TIMEOUT_MS = 10_000;

/** With these the server says that it will never take this receipt, or (409) that it has it already. */
const FINAL_STATUSES: readonly number[] = [400, 409, 413, 415, 422];

/** How receipts are posted. */
export interface PostOptions {
  /** Also when the visitor leaves the page meanwhile. Browsers limit how much may be under way like that. */
  readonly keepalive: boolean;
}

/**
 * Posts receipts one after another, until the first that the server cannot take now: a server that hangs must not hold
 * up the site. Never rejects.
 *
 * @param onSettled called for each that need not be posted again
 */
export async function postReceipts(
  endpoint: string,
  receipts: readonly Receipt[],
  options: PostOptions,
  onSettled: (receipt: Receipt) => void,
): Promise<void> {
  for (const receipt of receipts) {
    if (!(await isSettledByPosting(endpoint, receipt, options))) return;
    onSettled(receipt);
  }
}

async function isSettledByPosting(endpoint: string, receipt: Receipt, { keepalive }: PostOptions): Promise<boolean> {
  const status = await postReceipt(endpoint, receipt, keepalive);
  if (status === 'ok') return true;
  if (!FINAL_STATUSES.includes(status)) return false;
  warnOnce(`${endpoint} refused a receipt with status ${status}, so that receipt is not posted again.`);
  return true;
}

/** The status of the answer; 0 where there is none in time. */
async function postReceipt(endpoint: string, receipt: Receipt, keepalive: boolean): Promise<'ok' | number> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(receipt),
      keepalive,
      // Not in Safari before 16: there the browser's own limit counts.
      signal: AbortSignal.timeout?.(POST_TIMEOUT_MS) ?? null,
    });
    return response.ok ? 'ok' : response.status;
  } catch {
    return 0;
  }
}
