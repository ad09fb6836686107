// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/banner/watch-page.ts';

let stop = () => {};
const ours = document.createElement('b');
const onSwap = vi.fn(() => document.body.append(ours));
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(ours);
  stop = watchPage({ isSwapped: () => !ours.isConnected, onSwap, onChange });
});
afterEach(() => {
  stop();
  vi.clearAllMocks();
  vi.useRealTimers();
});

/** Observers are told between two tasks. */
async function swap(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    document.body.innerHTML = '<main></main>';
    await Promise.resolve();
  }
}

it('a page that swaps its content more often than is put back, and then rests, has it back', async () => {
  for (const pause of [2000, 4000, 8000, 16_000, 16_000]) {
    await swap(14);
    expect(ours.isConnected).toBe(false);
    await vi.advanceTimersByTimeAsync(pause - 1);
    onChange.mockClear();
    expect(ours.isConnected).toBe(false);
    await vi.advanceTimersByTimeAsync(50);
    expect(ours.isConnected).toBe(true);
    expect(onChange).toHaveBeenCalled();
  }
});

it('a fight with a page that takes it away each time dies down', async () => {
  const fight = new MutationObserver(() => ours.remove());
  fight.observe(document, { childList: true, subtree: true });
  await swap(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onSwap.mock.calls.length).toBeLessThan(70);
  fight.disconnect();
});

it('nothing is put back after the end', async () => {
  await swap(14);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ours.isConnected).toBe(false);
});
