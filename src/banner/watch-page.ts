import { createRateLimit } from '../host/rate-limit.ts';

/** What a page that changes is watched for. */
export interface PageWatch {
  /** Did the page swap its content, and what is shown along with it? */
  readonly isSwapped: () => boolean;
  /** Called right after the swap, so that what is shown is there again before the next paint. */
  readonly onSwap: () => void;
  /** Called when elements came or went, at most once a frame, and after a late look. */
  readonly onChange: () => void;
}

/**
 * After a burst of changes the page is looked at once more after this pause, milliseconds. It doubles each time, up to
 * the longest: on a page that stays open for hours, what is missing must still come back soon.
 */
const PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 16_000;

/**
 * Watches a page that changes: routers, morphing and patching frameworks swap what is in the body, or the body itself.
 *
 * @returns how to stop
 */
export function watchPage({ isSwapped, onSwap, onChange }: PageWatch): () => void {
  const mayPutBack = createRateLimit();
  const isWithinLimit = createRateLimit();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;

  const observer = new MutationObserver(look);

  function look(): void {
    if (isSwapped() && mayPutBack()) onSwap();
    // Where a limit was reached, something may still be missing. A fight with the page dies down: the pauses become longer.
    if (!isWithinLimit()) timer ??= setTimeout(lookAgain, pause);
    // Before the next paint, however much the page changes.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  }

  function lookAgain(): void {
    timer = undefined;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    look();
  }

  observer.observe(window.document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
