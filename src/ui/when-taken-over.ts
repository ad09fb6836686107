import { document } from '../host/native-document.ts';

/** How long a page that has been parsed is waited for at most, milliseconds: a picture may never arrive. */
const MAX_WAIT_MS = 5000;

/** For browsers that cannot tell when they are idle (Safari), milliseconds. */
const PAUSE_MS = 200;

/**
 * Runs when a framework has taken over what its server rendered. Until then it compares the page with what it would
 * render itself, and builds it anew where it finds an element of ours.
 *
 * No framework tells when that is done, but all do it in scripts of the page: deferred ones have run when the page has
 * been parsed, others when it has loaded, and what they put off is done when the browser is idle.
 */
export function whenTakenOver(run: () => void): void {
  const runWhenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
    else setTimeout(run, PAUSE_MS);
  };
  const wait = () => {
    if (document.readyState === 'complete' || !hasLateScripts()) {
      runWhenIdle();
      return;
    }
    const stop = new AbortController();
    const go = () => {
      stop.abort();
      clearTimeout(timer);
      runWhenIdle();
    };
    const timer = setTimeout(go, MAX_WAIT_MS);
    addEventListener('load', go, { signal: stop.signal });
  };
  if (document.readyState !== 'loading') {
    wait();
    return;
  }
  const parsed = new AbortController();
  const begin = () => {
    parsed.abort();
    wait();
  };
  document.addEventListener('DOMContentLoaded', begin, { signal: parsed.signal });
  // In Chromium, a page that `window.stop()` ended is complete without that event.
  document.addEventListener('readystatechange', () => document.readyState === 'complete' && begin(), {
    signal: parsed.signal,
  });
}

/** Scripts that may run after the page has been parsed. Modules run before, but can import others that run later. */
function hasLateScripts(): boolean {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]:not([data-consent]),script[type=module]')].some(
    ({ async, type }) => async || type === 'module',
  );
}
