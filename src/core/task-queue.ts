import { isPromise } from '../model/is-promise.ts';
import { pause } from './lifecycle.ts';
import { report } from './report.ts';

/** After so many milliseconds, the tasks pause for the visitor's input and for painting. */
const SLICE_MS = 8;

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
