import { createRateLimit } from '../host/rate-limit.ts';

/** Options of {@link watchPage}. */
export interface PageWatch {
  /** Did the page remove our elements when it replaced its content? */
  readonly isSwapped: () => boolean;
  /** Called right after that, so that our elements are there again before the next paint. */
  readonly onSwap: () => void;
  /** Called when elements came or went, at most once a frame; and once more some time after a burst of changes. */
  readonly onChange: () => void;
}

/**
 * How long after a burst of changes the page is inspected again, milliseconds. The pause doubles each time, up to the
 * longest: on a page that stays open for hours, what is missing must still come back soon.
 */
const PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 16_000;

/**
 * Watches a page that changes: routers, morphing and patching frameworks swap what is in the body, or the body itself.
 *
 * @returns how to stop
 */
export function watchPage({ isSwapped, onSwap, onChange }: PageWatch): () => void {
  const usePutBack = createRateLimit();
  // Counts every inspection. More than the limit allows are a burst.
  const useInspection = createRateLimit();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;

  const observer = new MutationObserver(inspect);

  function inspect(): void {
    if (isSwapped() && usePutBack()) onSwap();
    // In a burst something may have been left missing, so the page is inspected again when it has come to rest. A page
    // that removes our elements every time has them put back less and less often.
    if (!useInspection()) timer ??= setTimeout(inspectAgain, pause);
    // However much the page changes, this runs once before the next paint.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  }

  function inspectAgain(): void {
    timer = undefined;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    inspect();
  }

  observer.observe(window.document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
