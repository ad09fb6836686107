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
 * Watches a page that changes: routers, morphing and patching frameworks swap what is in the body, or the body itself.
 *
 * @returns how to stop
 */
export declare function watchPage({ isSwapped, onSwap, onChange }: PageWatch): () => void;
