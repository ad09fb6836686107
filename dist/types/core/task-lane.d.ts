/** Runs tasks one after another. */
export interface TaskLane {
    /** Goes on where there is something to do and the lane is not busy already. */
    start(): void;
    isBusy(): boolean;
}
/**
 * Makes a lane. It waits for tasks that return a promise, and gives way to input and painting between long ones.
 *
 * @param next takes the next task; undefined: none now
 * @param onIdle called when nothing is left to do
 */
export declare function createTaskLane(next: () => (() => unknown) | undefined, onIdle: () => void): TaskLane;
