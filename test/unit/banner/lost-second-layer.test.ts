// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { SecondLayer } from '../../../src/core/second-layer.ts';
import { standIns } from '../ui/stand-ins.ts';
import { emptySecondLayer, mountBanner } from './mount-banner.ts';

beforeEach(standIns);

const isLost = () => Promise.reject(new Error('not there'));
const customize = () => document.querySelector<HTMLElement>('akkoord-banner [part~="customize"]');

it('a second layer that cannot be loaded is reported, and the visitor is back at the banner', async () => {
  const { port, handle } = mountBanner({}, { view: 'banner' }, isLost);
  customize()?.click();
  await vi.waitFor(() => expect(port.report).toHaveBeenCalledTimes(1));
  expect(port.hide).toHaveBeenCalledTimes(1);
  expect(customize()).not.toBeNull();
  handle.destroy();
  expect(document.body.children.length).toBe(0);
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
  const layer = { ...emptySecondLayer, update: vi.fn(), hold: vi.fn(), declare: vi.fn() } satisfies SecondLayer;
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
  expect(layer.hold.mock.calls).toEqual([[kept, 'youtube']]);
  expect(layer.declare.mock.calls).toEqual([[place]]);
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
