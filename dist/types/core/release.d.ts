import type { ReleaseOptions } from './release-options.ts';
/**
 * Makes the function that releases held elements, given in document order. In the place of a script, a fresh copy of it
 * runs where that is possible, otherwise the script itself. Both get the type text/plain again at once, so that copies
 * which the page makes of them do nothing by themselves.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. All are downloaded
 * at the same time and run one after another. Other elements wait for nothing.
 */
export declare function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void;
