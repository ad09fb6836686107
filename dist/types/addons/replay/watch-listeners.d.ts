import type { LateQueue } from './late-queue.ts';
/**
 * Watches `addEventListener` and `removeEventListener`.
 *
 * @param isHelped whether the script that is running may be too late for the event
 */
export declare function watchListeners(late: LateQueue, isHelped: () => boolean): void;
