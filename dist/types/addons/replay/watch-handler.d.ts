import type { LateQueue } from './late-queue.ts';
/** A handler property, such as `window.onload`. */
export interface HandlerProperty {
    /** The object that has the property itself: the target or its prototype. */
    readonly owner: object;
    readonly target: EventTarget;
    readonly type: string;
}
/**
 * Watches a handler property, and puts handlers that may be too late into the queue.
 *
 * @param isHelped tells whether the script that is running is one that the replay helps
 */
export declare function watchHandler({ owner, target, type }: HandlerProperty, queue: LateQueue, isHelped: () => boolean): void;
