import { runningOn } from '../host/pages-around.ts';
import type { Akkoord } from './akkoord.ts';
import { type ConsentOptions, createConsent } from './consent.ts';
import { warnOnce } from './warn-once.ts';

/** How the library is started. */
export interface StartOptions extends ConsentOptions {
  /** Fetches and starts the receipts add-on; called where the configuration has `receipts`. Nothing waits for it. */
  readonly startReceipts: (akkoord: Akkoord) => Promise<unknown>;
}

/**
 * Starts the library and puts it at `window.akkoord`, once per page: a second start gets the running one.
 *
 * @param makeOptions called only for the first start
 */
export function start(makeOptions: () => StartOptions): Akkoord {
  const running = runningOn(window);
  if (running) {
    warnOnce('the library was started twice on this page; the second start is ignored.');
    return running;
  }
  const { startReceipts, ...options } = makeOptions();
  const { akkoord, begin } = createConsent(options);
  window.akkoord = akkoord;
  begin();
  if (options.config.receipts) {
    startReceipts(akkoord).catch((error) => warnOnce(`no receipts are kept, their file did not load: ${error}`));
  }
  return akkoord;
}
