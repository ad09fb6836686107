import type { LateQueue } from './late-queue.ts';
/**
 * Watches `addEventListener` and `removeEventListener`, and puts listeners that may be too late into the queue.
 *
 * @param isHelped tells whether the script that is running is one that the replay helps
 */
export declare function watchListeners(queue: LateQueue, isHelped: () => boolean): void;
