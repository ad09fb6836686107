import { document } from '../host/native-document.ts';
import { runningOn } from '../host/outer-pages.ts';
import type { Akkoord } from './akkoord.ts';
import { type ConsentOptions, createConsent } from './consent.ts';
import { warnOnce } from './warn-once.ts';

/** Options for a start of the library. */
export interface StartOptions extends ConsentOptions {
  /** Fetches and starts the receipts add-on; called if the configuration has `receipts`. Nothing waits for it. */
  readonly startReceipts: (akkoord: Akkoord) => Promise<unknown>;
}

/**
 * Starts the library and puts it at `window.akkoord`. It starts once per page: a second start returns the running
 * library. A document that is written anew (`document.open`) counts as another page in the same window.
 *
 * @param makeOptions called for each start, because a new document needs new options
 */
export function start(makeOptions: () => StartOptions): Akkoord {
  const running = runningOn(window);
  if (running && hasListeners()) {
    warnOnce('the library was started twice on this page; the second start is ignored.');
    return running;
  }
  document.addEventListener('akkoord:hear', (event) => event.preventDefault());
  return startInDocument(makeOptions, running);
}

/**
 * Starts the library in this document, and starts it again in a document that is written anew. A library that the new
 * document starts itself replaces this one.
 */
function startInDocument(makeOptions: () => StartOptions, running?: Akkoord): Akkoord {
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
    if (window.akkoord === akkoord && documentElement && documentElement !== root && !hasListeners())
      startInDocument(makeOptions, akkoord);
  }).observe(window.document, { childList: true });
  return akkoord;
}

/**
 * Does the running library still hear events? Not after `document.open`, which removes all listeners, also those on the
 * window.
 */
function hasListeners(): boolean {
  return !document.dispatchEvent(new CustomEvent('akkoord:hear', { cancelable: true }));
}
