import { document } from '../host/native-document.ts';
import type { Config } from '../model/types.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** How often an open page checks whether its decision has expired, milliseconds. */
const EXPIRY_CHECK_MS = 30_000;

/**
 * The cookie of another tab can arrive later than its message, so it is read again after these delays, milliseconds.
 */
const LATE_COOKIE_MS = [50, 250, 1000];

/**
 * Runs `readRecord` whenever there may be another decision than the one that this page knows. The content of
 * messages is not used, because other tools can send on a channel with the same name.
 *
 * @param cookie its name is the name of the channel on which the tabs of one host find each other
 * @returns a function that tells the other tabs that this one wrote a record
 */
export function connectTabs(
  { name, domain }: Config['cookie'],
  readRecord: () => void,
  signal: AbortSignal,
): () => void {
  // For a page that comes back from the back/forward cache, or from the background. The first `pageshow` of a page has
  // nothing new to read.
  addEventListener('pageshow', ({ persisted }) => persisted && readRecord(), { signal });
  document.addEventListener('visibilitychange', readRecord, { signal });
  // The next page must find the decision of this one, even if a server wrote an older record into the cookie meanwhile:
  // reading puts the latest one back.
  addEventListener('pagehide', readRecord, { signal });
  if (domain) watchOtherHosts(name, readRecord, signal);
  const timer = setInterval(readRecord, EXPIRY_CHECK_MS);
  // Firefox throws where it denies cookies.
  const channel = tryOrUndefined(() => new BroadcastChannel(name));
  if (channel)
    channel.onmessage = () => {
      readRecord();
      for (const delay of LATE_COOKIE_MS) setTimeout(() => signal.aborted || readRecord(), delay);
    };
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    channel?.close();
  });
  return () => {
    // Code of the page can still decide with an instance that was destroyed. The instance that runs now must know of
    // that.
    const sender = signal.aborted ? tryOrUndefined(() => new BroadcastChannel(name)) : channel;
    sender?.postMessage('look');
    if (sender !== channel) sender?.close();
  };
}

/**
 * Other hosts of this site share a cookie with a domain, but cannot send messages to this tab. Without a domain there
 * is nothing to watch, and the browser would report each cookie that any script writes.
 */
function watchOtherHosts(name: string, readRecord: () => void, signal: AbortSignal): void {
  const isOurs = (cookie: { readonly name?: string }) => cookie.name === name;
  window.cookieStore?.addEventListener(
    'change',
    ({ changed, deleted }) => {
      if (changed.some(isOurs) || deleted.some(isOurs)) readRecord();
    },
    { signal },
  );
}
