/**
 * Watches a page that changes: it can swap its whole body (Turbo does), and what is in it along with it.
 *
 * @param onBodySwap called in the same task in which the page got another body
 * @param onChange called at most once a frame when elements came or went
 * @returns how to stop
 */
export function watchPage(onBodySwap: () => void, onChange: () => void): () => void {
  let { body } = document;
  let frame = 0;
  const observer = new MutationObserver(() => {
    if (body !== document.body) {
      body = document.body;
      onBodySwap();
    }
    // Before the next paint, however much the page changes.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
