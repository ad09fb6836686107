// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTaskQueue } from '../../../src/core/task-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function makeLane(tasks: (() => unknown)[]) {
  const onIdle = vi.fn();
  return { lane: createTaskQueue(() => tasks.shift(), onIdle), tasks, onIdle };
}

test('tasks run one after the other in the first call, and then the lane is idle', () => {
  const ran: number[] = [];
  const { lane, onIdle } = makeLane([() => ran.push(1), () => ran.push(2)]);
  lane.start();
  expect(ran).toEqual([1, 2]);
  expect(lane.isBusy()).toBe(false);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a task that gives a promise is waited for, and a second start meanwhile changes nothing', async () => {
  const ran: string[] = [];
  let resolve = () => {};
  const first = new Promise<void>((done) => {
    resolve = done;
  });
  const { lane, onIdle, tasks } = makeLane([() => first, () => ran.push('second')]);
  lane.start();
  tasks.push(() => ran.push('third'));
  lane.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect([ran, lane.isBusy(), onIdle.mock.calls.length]).toEqual([[], true, 0]);
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(ran).toEqual(['second', 'third']);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a promise counts as one where a library replaced the global Promise, as zone.js does', async () => {
  const ran: string[] = [];
  const native = (async () => {})();
  vi.stubGlobal('Promise', class extends Promise<unknown> {});
  const { lane } = makeLane([() => native, () => ran.push('second')]);
  lane.start();
  expect(ran).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(ran).toEqual(['second']);
});

test('a task that throws or rejects is reported, and the next one runs', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ran: string[] = [];
  const thrown = new Error('thrown');
  const rejected = new Error('rejected');
  const throwing = () => {
    throw thrown;
  };
  const { lane, onIdle } = makeLane([throwing, () => Promise.reject(rejected), () => ran.push('last')]);
  lane.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(reported.mock.calls).toEqual([[thrown], [rejected]]);
  expect(ran).toEqual(['last']);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('after a long task the lane gives way before it goes on', async () => {
  const ran: string[] = [];
  const takeLong = () => vi.setSystemTime(Date.now() + 50);
  const { lane } = makeLane([takeLong, () => ran.push('task')]);
  lane.start();
  expect(ran).toEqual([]);
  expect(lane.isBusy()).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(ran).toEqual(['task']);
});

test('an idle lane starts again', () => {
  const ran: number[] = [];
  const { lane, tasks, onIdle } = makeLane([]);
  lane.start();
  tasks.push(() => ran.push(1));
  lane.start();
  expect(ran).toEqual([1]);
  expect(onIdle).toHaveBeenCalledTimes(2);
});
