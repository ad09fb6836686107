/** Runs the tasks of one queue, one after another. */
export interface TaskQueue {
    /** Goes on where there is something to do and no task is running already. */
    start(): void;
    isBusy(): boolean;
}
/**
 * Makes a queue. It waits for tasks that return a promise, and gives way to input and painting between long ones.
 *
 * @param next takes the next task; undefined: none now
 * @param onIdle called when nothing is left to do
 */
export declare function createTaskQueue(next: () => (() => unknown) | undefined, onIdle: () => void): TaskQueue;
