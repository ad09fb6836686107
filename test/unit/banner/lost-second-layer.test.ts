// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { SecondLayer } from '../../../src/core/second-layer.ts';
import { standIns } from '../ui/stand-ins.ts';
import { emptySecondLayer, mountBanner } from './mount-banner.ts';

beforeEach(standIns);

const isLost = () => Promise.reject(new Error('not there'));
const customize = () => document.querySelector<HTMLElement>('akkoord-banner [part~="customize"]');

const notes = () => [...document.querySelectorAll('akkoord-banner [role=alert]')].map((note) => note.textContent);

it('a second layer that cannot be loaded is reported, and the visitor reads so in the banner', async () => {
  const { port, handle } = mountBanner({}, { view: 'banner' }, isLost);
  for (const _ of [1, 2]) {
    customize()?.click();
    await vi.waitFor(() => expect(notes()).toEqual(['De instellingen kunnen nu niet worden geladen.']));
    expect(port.state.view).toBe('banner');
  }
  expect(port.report).toHaveBeenCalledTimes(1);
  expect(customize()).not.toBeNull();
  handle.destroy();
  expect(document.body.children.length).toBe(0);
});

it('without its file, a settings link opens the banner, where everything can be refused', async () => {
  const { handle, set } = mountBanner({}, { view: 'none' }, isLost);
  set({ view: 'preferences' });
  await vi.waitFor(() => expect(notes()).toHaveLength(1));
  expect(document.querySelector('akkoord-banner [part~="reject"]')).not.toBeNull();
  handle.destroy();
});

it('a second layer that hangs is given up after some seconds, and can still arrive', async () => {
  vi.useFakeTimers();
  let arrive = (_: { mountSecondLayer: () => SecondLayer }) => {};
  const module = new Promise<{ mountSecondLayer: () => SecondLayer }>((resolve) => {
    arrive = resolve;
  });
  const { port, handle } = mountBanner({}, { view: 'banner' }, () => module);
  customize()?.click();
  await vi.advanceTimersByTimeAsync(9999);
  expect(notes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(notes()).toHaveLength(1);
  expect(String(port.report.mock.calls[0])).toContain('akkoord.ui.js did not arrive in 10000 ms');
  const mountSecondLayer = vi.fn(() => emptySecondLayer);
  customize()?.click();
  arrive({ mountSecondLayer });
  await vi.advanceTimersByTimeAsync(0);
  expect(mountSecondLayer).toHaveBeenCalledTimes(1);
  handle.destroy();
  vi.useRealTimers();
});

it('a prefetch that fails is not reported or repeated, and choosing tries again', async () => {
  const mountSecondLayer = vi.fn(() => emptySecondLayer);
  const load = vi.fn().mockRejectedValueOnce(new Error('not there')).mockResolvedValue({ mountSecondLayer });
  const { port, handle } = mountBanner({}, { view: 'banner' }, load);
  customize()?.dispatchEvent(new Event('pointerenter'));
  expect(load).toHaveBeenCalledTimes(1);
  // In the next task the failure has been noticed.
  await new Promise((resolve) => setTimeout(resolve));
  customize()?.dispatchEvent(new Event('pointerenter'));
  expect(load).toHaveBeenCalledTimes(1);
  customize()?.click();
  expect(load).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(mountSecondLayer).toHaveBeenCalledTimes(1));
  expect(port.report).not.toHaveBeenCalled();
  handle.destroy();
});

it('what was asked of the second layer while it loaded follows when it is there', async () => {
  const layer = { ...emptySecondLayer, update: vi.fn(), hold: vi.fn() } satisfies SecondLayer;
  const { handle, set } = mountBanner({}, { view: 'banner' }, async () => ({ mountSecondLayer: () => layer }));
  const kept = document.createElement('iframe');
  const released = document.createElement('iframe');
  const place = document.createElement('div');
  handle.hold(kept, 'youtube');
  handle.hold(released, 'youtube');
  handle.unhold(released);
  handle.declare(place);
  set({ language: 'en' });
  await vi.waitFor(() => expect(layer.hold).toHaveBeenCalled());
  expect(layer.hold.mock.calls).toEqual([
    [kept, 'youtube'],
    [place, null],
  ]);
  expect(layer.update).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ language: 'en' }),
    expect.objectContaining({ tag: 'en', spoken: 'en' }),
  );
  handle.destroy();
});

it('a second layer that arrives after the interface was destroyed is not mounted', async () => {
  const mountSecondLayer = vi.fn(() => emptySecondLayer);
  const module = Promise.resolve({ mountSecondLayer });
  const { handle } = mountBanner({}, { view: 'banner' }, () => module);
  customize()?.click();
  handle.destroy();
  await module;
  await Promise.resolve();
  expect(mountSecondLayer).not.toHaveBeenCalled();
});
