import type { LateQueue } from './late-queue.ts';
/**
 * Watches `addEventListener` and `removeEventListener`, and puts listeners that may be too late into the queue.
 *
 * @param isHelped whether the script that is running may be too late for the event
 */
export declare function watchListeners(queue: LateQueue, isHelped: () => boolean): void;
