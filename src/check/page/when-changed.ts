/** The page is looked at again when it has not changed for this long, milliseconds. */
const QUIET_MS = 500;

/**
 * Runs after each time that the page has changed, and has come to rest since. Only what the checks look at counts as a
 * change: elements, `src` and `data-consent`.
 *
 * @param signal stops it
 */
export function whenChanged(run: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  });
  observer.observe(window.document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['src', 'data-consent'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
