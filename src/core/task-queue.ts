import { isPromise } from './is-promise.ts';
import { pause } from './lifecycle.ts';
import { report } from './report.ts';

/** Tasks give way to the visitor after this many milliseconds. */
const SLICE_MS = 8;

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
export function createTaskQueue(next: () => (() => unknown) | undefined, onIdle: () => void): TaskQueue {
  let isBusy = false;

  async function work(): Promise<void> {
    let sliceStart = Date.now();
    for (let task = next(); task; task = next()) {
      try {
        const result = task();
        if (isPromise(result)) await result;
      } catch (error) {
        report(error);
      }
      if (Date.now() - sliceStart > SLICE_MS) {
        await pause();
        sliceStart = Date.now();
      }
    }
    isBusy = false;
    onIdle();
  }

  return {
    start() {
      if (isBusy) return;
      isBusy = true;
      void work();
    },
    isBusy: () => isBusy,
  };
}
