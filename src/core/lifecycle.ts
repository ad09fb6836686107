import { attempt } from './cookies.ts';

/**
 * The page's life: a page that is prerendered must not show, store or release anything until it is looked at; one that
 * comes back from the back/forward cache or the background may find that the visitor decided elsewhere.
 * Never `unload`: it costs a page its place in that cache.
 */

/** Runs when the visitor really looks at the page: now, or when a prerendered page is activated. */
export function whenActivated(run: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', run, { once: true });
  } else run();
}

/** Has the parser read the whole page? */
export function isParsed(): boolean {
  return document.readyState !== 'loading';
}

/** Runs when the parser has read the whole page. */
export function whenParsed(run: () => void): void {
  if (isParsed()) run();
  else document.addEventListener('DOMContentLoaded', run, { once: true });
}

/** Gives way to what waits: events, painting, timers. */
// (the second argument, no number, is no delay)
export const pause = (): Promise<unknown> => new Promise(setTimeout as (resolve: (nothing: unknown) => void) => void);

/**
 * Runs `read` when there may be another decision than this page knows: with the record that another tab sent along
 * (its cookie can arrive later than its message), or without, to look at the cookie: when the page is
 * looked at again.
 *
 * @returns how to tell the other tabs of this site what the visitor decided here
 */
export function connectTabs(
  name: string,
  read: (told?: string) => void,
  signal: AbortSignal,
): (record: string) => void {
  const look = () => read();
  addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  // another host of this site may have the same cookie
  window.cookieStore?.addEventListener('change', look, { signal });
  // a choice can end while its page lies open
  const timer = setInterval(look, 3e4);
  // Firefox denies it where it denies cookies
  const channel = attempt(() => new BroadcastChannel(name));
  if (channel) channel.onmessage = ({ data }) => read(data);
  signal.onabort = () => {
    clearInterval(timer);
    channel?.close();
  };
  return (record) => channel?.postMessage(record);
}
