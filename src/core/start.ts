import { document } from '../host/native-document.ts';
import { runningOn } from '../host/outer-pages.ts';
import type { Akkoord } from './akkoord.ts';
import { type ConsentOptions, createConsent } from './consent.ts';
import { warnOnce } from './warn-once.ts';

/** How the library is started. */
export interface StartOptions extends ConsentOptions {
  /** Fetches and starts the receipts add-on; called where the configuration has `receipts`. Nothing waits for it. */
  readonly startReceipts: (akkoord: Akkoord) => Promise<unknown>;
}

/**
 * Starts the library and puts it at `window.akkoord`, once per page: a second start gets the running one. A document
 * that is written anew is another page in the same window.
 *
 * @param makeOptions called for each start
 */
export function start(makeOptions: () => StartOptions): Akkoord {
  const running = runningOn(window);
  if (running && isHeard()) {
    warnOnce('the library was started twice on this page; the second start is ignored.');
    return running;
  }
  document.addEventListener('akkoord:hear', (event) => event.preventDefault());
  return startNow(makeOptions, running);
}

/**
 * Starts the library, and once more in a document that is written anew. Whatever is started there by that document
 * itself takes the place of this one.
 */
function startNow(makeOptions: () => StartOptions, running?: Akkoord): Akkoord {
  running?.destroy();
  const { startReceipts, ...options } = makeOptions();
  const { akkoord, begin } = createConsent(options);
  window.akkoord = akkoord;
  begin();
  if (options.config.receipts) {
    startReceipts(akkoord).catch((error) => warnOnce(`no receipts are kept, their file did not load: ${error}`));
  }
  const { documentElement: root } = document;
  new MutationObserver(() => {
    const { documentElement } = document;
    if (window.akkoord === akkoord && documentElement && documentElement !== root && !isHeard())
      startNow(makeOptions, akkoord);
  }).observe(window.document, { childList: true });
  return akkoord;
}

/**
 * False once a script has opened the document to write another one: that takes all listeners away, on the window too.
 */
function isHeard(): boolean {
  return !document.dispatchEvent(new CustomEvent('akkoord:hear', { cancelable: true }));
}
