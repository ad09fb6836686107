import { document } from '../host/native-document.ts';
import type { Config } from '../model/types.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** How often an open page looks whether its decision has ended, milliseconds. */
const EXPIRY_CHECK_MS = 30_000;

/** The cookie of another tab can arrive later than its message: it is looked for again after so many milliseconds. */
const LATE_COOKIE_MS = [50, 250, 1000];

/**
 * Runs `readCookie` when there may be another decision than the one this page knows. Messages between tabs only say
 * that there is something to read: other tools can use a channel of the same name.
 *
 * @param cookie its name, by which tabs of one host find each other, and its domain
 * @returns tells the other tabs that a record was written here
 */
export function connectTabs(
  { name, domain }: Config['cookie'],
  readCookie: () => void,
  signal: AbortSignal,
): () => void {
  // A page that comes back from the back/forward cache, or from the background. The first `pageshow` of a page would
  // only read the same cookie once more.
  addEventListener('pageshow', ({ persisted }) => persisted && readCookie(), { signal });
  document.addEventListener('visibilitychange', readCookie, { signal });
  // The next page must find what was decided here, also if a server has renewed an older record meanwhile.
  addEventListener('pagehide', readCookie, { signal });
  if (domain) watchOtherHosts(name, readCookie, signal);
  const timer = setInterval(readCookie, EXPIRY_CHECK_MS);
  // Firefox throws where it denies cookies.
  const channel = tryOrUndefined(() => new BroadcastChannel(name));
  if (channel)
    channel.onmessage = () => {
      readCookie();
      for (const delay of LATE_COOKIE_MS) setTimeout(() => signal.aborted || readCookie(), delay);
    };
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    channel?.close();
  });
  return () => {
    // Code of the page can still hold an instance that was destroyed: the one that runs now must hear of its decision.
    const sender = signal.aborted ? tryOrUndefined(() => new BroadcastChannel(name)) : channel;
    sender?.postMessage('look');
    if (sender !== channel) sender?.close();
  };
}

/**
 * Other hosts of this site share a cookie that has a domain, and no message comes from there. Only where there can be
 * any: the browser would tell of each cookie that any script writes.
 */
function watchOtherHosts(name: string, readCookie: () => void, signal: AbortSignal): void {
  const isOurs = (cookie: { readonly name?: string }) => cookie.name === name;
  window.cookieStore?.addEventListener(
    'change',
    ({ changed, deleted }) => {
      if (changed.some(isOurs) || deleted.some(isOurs)) readCookie();
    },
    { signal },
  );
}
