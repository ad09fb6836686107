/** Runs the tasks of one queue, one after another. */
export interface TaskQueue {
    /** Runs the tasks that there are, unless the queue is running already. */
    start(): void;
    isBusy(): boolean;
}
/**
 * Makes a queue. It waits for each task that returns a promise, and pauses between tasks that take long together.
 *
 * @param next takes the next task; undefined: there is none now
 * @param onIdle called when nothing is left to do
 */
export declare function createTaskQueue(next: () => (() => unknown) | undefined, onIdle: () => void): TaskQueue;
