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
 * Watches a page that changes: routers, morphing and patching frameworks swap what is in the body, or the body itself.
 *
 * @returns how to stop
 */
export declare function watchPage({ isSwapped, onSwap, onChange }: PageWatch): () => void;
