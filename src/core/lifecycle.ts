import { document } from '../host/native-document.ts';

/**
 * The moments in the life of a page. A page that is prerendered must not show, store or release anything until somebody
 * looks at it. Never use `unload`: browsers do not keep a page with such a listener in the back/forward cache.
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
  const finished = new AbortController();
  const { signal } = finished;
  const runOnce = () => {
    if (signal.aborted) return;
    finished.abort();
    run();
  };
  document.addEventListener('DOMContentLoaded', runOnce, { signal });
  // After `window.stop()` a page can be complete without that event. A timer, because requests that are made before
  // `window.stop()` returns are stopped, too.
  document.addEventListener('readystatechange', () => document.readyState === 'complete' && setTimeout(runOnce), {
    signal,
  });
  document.addEventListener('akkoord:destroy', () => finished.abort(), { signal });
}

/** Runs as soon as there is a `<body>`, which a script in the head does not find yet. */
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

/** Lets the browser handle events, paint and run timers that are due. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
