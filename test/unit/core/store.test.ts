// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createStore } from '../../../src/core/store.ts';
import type { State } from '../../../src/model/types.ts';

afterEach(() => vi.restoreAllMocks());

function makeStore(grants: Record<string, boolean>) {
  const initial: State = { decision: null, grants, signals: { gpc: false }, view: 'none', language: 'nl' };
  const store = createStore(initial);
  function grant(id: string): void {
    const previous = store.state;
    store.set({ grants: { ...previous.grants, [id]: true } });
    store.notify(previous);
  }
  return { store, grant };
}

test('the state and its grants are frozen, and every change makes a new object', () => {
  const { store } = makeStore({ analytics: false });
  const before = store.state;
  expect(() => Object.assign(before.grants, { analytics: true })).toThrow(TypeError);
  store.set({ view: 'banner' });
  expect(before.view).toBe('none');
  expect(store.state.view).toBe('banner');
  expect(Object.isFrozen(store.state)).toBe(true);
  expect(Object.isFrozen(store.state.grants)).toBe(true);
});

test('listeners hear of the state and the one before, until they unsubscribe', () => {
  const { store, grant } = makeStore({ analytics: false });
  const listener = vi.fn();
  const before = store.state;
  const unsubscribe = store.subscribe(listener);
  grant('analytics');
  expect(listener).toHaveBeenCalledExactlyOnceWith(store.state, before);
  unsubscribe();
  grant('analytics');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a listener that throws is reported and does not keep the others from hearing', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const announced = vi.fn();
  document.addEventListener('akkoord:error', announced, { once: true });
  const { store, grant } = makeStore({ analytics: false });
  const error = new Error('broken listener');
  const listener = vi.fn();
  store.subscribe(() => {
    throw error;
  });
  store.subscribe(listener);
  grant('analytics');
  expect(listener).toHaveBeenCalledTimes(1);
  expect(logged).toHaveBeenCalledWith(error);
  expect(announced.mock.calls[0]?.[0].detail.error).toBe(error);
});

test('when() resolves at once for what is granted', async () => {
  const { store } = makeStore({ necessary: true });
  await expect(store.when('necessary')).resolves.toBeUndefined();
});

test('when() resolves with the grant that it waits for, and keeps no listener after that', async () => {
  const { store, grant } = makeStore({ analytics: false, targeting: false });
  const resolved = vi.fn();
  const promise = store.when('analytics').then(resolved);
  grant('targeting');
  await Promise.resolve();
  expect(resolved).not.toHaveBeenCalled();
  grant('analytics');
  await promise;
  // A listener that is still there would look at the grant again.
  const isGranted = vi.fn(() => true);
  store.set({ grants: Object.defineProperty({}, 'analytics', { get: isGranted }) });
  store.notify(store.state);
  expect(isGranted).not.toHaveBeenCalled();
});

test('an unknown id is not granted, with one warning that names it and the known ids', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { store } = makeStore({ analytics: true, targeting: true });
  expect([store.has('anlytics'), store.has('anlytics')]).toEqual([false, false]);
  expect(warned).toHaveBeenCalledTimes(1);
  expect(warned.mock.calls[0]?.[0]).toMatch(/unknown consent id "anlytics".*analytics, targeting/);
});
