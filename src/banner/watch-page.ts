import { createPutBackLimit } from '../host/put-back-limit.ts';

/** What a page that changes is watched for. */
export interface PageWatch {
  /** Did the page swap its content, and what is shown along with it? */
  readonly isSwapped: () => boolean;
  /** Called in the same task, so that what is shown is there again before the next paint. */
  readonly onSwap: () => void;
  /** Called at most once a frame when elements came or went. */
  readonly onChange: () => void;
}

/** A page that changed often is looked at once more after so many milliseconds; the next time after twice as many. */
const PAUSE_MS = 2000;

/**
 * Watches a page that changes: routers, morphing and patching frameworks swap what is in the body, or the body itself.
 *
 * @returns how to stop
 */
export function watchPage({ isSwapped, onSwap, onChange }: PageWatch): () => void {
  const mayPutBack = createPutBackLimit();
  const isCalm = createPutBackLimit();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;

  const observer = new MutationObserver(look);

  function look(): void {
    if (isSwapped() && mayPutBack()) onSwap();
    // More may have been taken away than was put back. A fight with the page dies down, since the pauses become longer.
    if (!isCalm()) timer ??= setTimeout(lookAgain, pause);
    // Before the next paint, however much the page changes.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  }

  function lookAgain(): void {
    timer = undefined;
    pause *= 2;
    look();
  }

  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
