import { document } from '../host/native-document.ts';

/**
 * The page's life. A page that is prerendered must not show, store or release anything until somebody looks at it.
 * Never use `unload`: it costs a page its place in the back/forward cache.
 */

/** Runs when somebody looks at the page: now, or when a prerendered page is activated. */
export function whenActivated(run: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', run, { once: true });
  } else run();
}

/** Has the parser read the whole page? */
export function isParsed(): boolean {
  return document.readyState !== 'loading';
}

/** Runs when the parser has read the whole page, unless the library is destroyed before that: then nothing starts. */
export function whenParsed(run: () => void): void {
  if (isParsed()) {
    run();
    return;
  }
  const told = new AbortController();
  const { signal } = told;
  const tell = () => {
    if (signal.aborted) return;
    told.abort();
    run();
  };
  document.addEventListener('DOMContentLoaded', tell, { signal });
  // A page that `window.stop()` ended can be complete without that event. What is asked for before the call returns is
  // stopped, too.
  document.addEventListener('readystatechange', () => document.readyState === 'complete' && setTimeout(tell), {
    signal,
  });
  document.addEventListener('akkoord:destroy', () => told.abort(), { signal });
}

/** Runs as soon as there is a `<body>`; a script in the head comes before it. */
export function whenBody(run: () => void): void {
  if (document.body) {
    run();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    run();
  });
  observer.observe(window.document, { childList: true, subtree: true });
}

/** Lets waiting events, painting and timers run. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
