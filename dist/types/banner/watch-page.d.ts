/**
 * Watches a page that changes: it can swap its whole body (Turbo does), and what is in it along with it.
 *
 * @param onBodySwap called in the same task in which the page got another body
 * @param onChange called at most once a frame when elements came or went
 * @returns how to stop
 */
export declare function watchPage(onBodySwap: () => void, onChange: () => void): () => void;
