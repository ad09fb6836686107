// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUiLoader } from '../../../src/core/ui-loader.ts';
import type { LoadUi, UiHandle, UiModule } from '../../../src/core/ui-port.ts';
import { makePort } from '../ui/make-port.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const { port } = makePort();

function makeHandle() {
  return { update: vi.fn(), hold: vi.fn(), unhold: vi.fn(), declare: vi.fn(), destroy: vi.fn() } satisfies UiHandle;
}

function makeLoader(loadUi: LoadUi) {
  const onLost = vi.fn();
  return { ui: createUiLoader(loadUi, port, onLost), onLost };
}

test('an interface that is there at once is mounted in the same task, once, and not before it is wanted', () => {
  const handle = makeHandle();
  const module: UiModule = { mount: vi.fn(() => handle) };
  const loadUi = vi.fn(() => module);
  const { ui } = makeLoader(loadUi);
  expect(loadUi).not.toHaveBeenCalled();
  const act = vi.fn();
  ui.use(act);
  ui.use(act);
  expect(act.mock.calls).toEqual([[handle], [handle]]);
  expect(ui.handle).toBe(handle);
  expect(loadUi).toHaveBeenCalledTimes(1);
  expect(module.mount).toHaveBeenCalledExactlyOnceWith(port);
});

test.each([
  [
    'module',
    (handle: UiHandle): LoadUi =>
      async () => ({ mount: () => handle }),
  ],
  [
    'mounting',
    (handle: UiHandle): LoadUi =>
      () => ({ mount: async () => handle }),
  ],
])('where the %s takes a promise, what was asked meanwhile follows in order', async (_, loadWith) => {
  const handle = makeHandle();
  const { ui } = makeLoader(loadWith(handle));
  const acts: number[] = [];
  ui.use(() => acts.push(1));
  ui.use(() => acts.push(2));
  expect([acts, ui.handle]).toEqual([[], undefined]);
  await vi.waitFor(() => expect(acts).toEqual([1, 2]));
  expect(ui.handle).toBe(handle);
});

test('a promise counts as one where a library replaced the global Promise, as zone.js does', async () => {
  const handle = makeHandle();
  const module: Promise<UiModule> = (async () => ({ mount: () => handle }))();
  const { ui, onLost } = makeLoader(() => module);
  vi.stubGlobal('Promise', class extends Promise<unknown> {});
  ui.use(() => {});
  vi.unstubAllGlobals();
  await vi.waitFor(() => expect(ui.handle).toBe(handle));
  expect(onLost).not.toHaveBeenCalled();
});

test('an interface that is mounted before there is a body waits for it', async () => {
  const { body } = document;
  body.remove();
  const handle = makeHandle();
  const mount = vi.fn(() => handle);
  const { ui } = makeLoader(() => ({ mount }));
  ui.use(() => {});
  expect(mount).not.toHaveBeenCalled();
  document.documentElement.append(body);
  await Promise.resolve();
  expect(mount).toHaveBeenCalledTimes(1);
});

test.each<[string, LoadUi]>([
  ['is not there', () => Promise.reject(new Error('lost'))],
  ['throws when it is loaded', () => thrown()],
  ['throws when it is mounted', () => ({ mount: () => thrown() })],
  ['fails to mount later', () => ({ mount: () => Promise.reject(new Error('lost')) })],
  ['gives no handle', () => ({ mount: () => ({}) as UiHandle })],
])('an interface that %s is announced as an error, and the next use tries again', async (_, failing) => {
  const handle = makeHandle();
  const announced = vi.fn();
  document.addEventListener('akkoord:error', announced, { once: true });
  const loadUi = vi.fn<LoadUi>(() => ({ mount: () => handle })).mockImplementationOnce(failing);
  const { ui, onLost } = makeLoader(loadUi);
  const lostAct = vi.fn();
  ui.use(lostAct);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
  expect(announced).toHaveBeenCalledTimes(1);
  expect(ui.handle).toBeUndefined();
  const act = vi.fn();
  ui.use(act);
  expect(act).toHaveBeenCalledExactlyOnceWith(handle);
  expect(lostAct).not.toHaveBeenCalled();
});

function thrown(): never {
  throw new Error('lost');
}

test('what throws while it uses the interface does not stop what waits behind it', () => {
  const { ui } = makeLoader(() => ({ mount: makeHandle }));
  const act = vi.fn();
  ui.use(thrown);
  ui.use(act);
  expect(act).toHaveBeenCalledTimes(1);
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('an interface that arrives after the library was destroyed is destroyed too, and never used', async () => {
  const handle = makeHandle();
  const { ui, onLost } = makeLoader(async () => ({ mount: () => handle }));
  const act = vi.fn();
  ui.use(act);
  ui.destroy();
  await vi.waitFor(() => expect(handle.destroy).toHaveBeenCalledTimes(1));
  ui.use(act);
  expect([act.mock.calls.length, onLost.mock.calls.length, ui.handle]).toEqual([0, 0, undefined]);
});

test('destroying removes the interface that is there', () => {
  const handle = makeHandle();
  const { ui } = makeLoader(() => ({ mount: () => handle }));
  ui.use(() => {});
  ui.destroy();
  expect(handle.destroy).toHaveBeenCalledTimes(1);
  expect(ui.handle).toBeUndefined();
});
