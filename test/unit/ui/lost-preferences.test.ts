// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { mount } from '../../../src/banner/mount-interface.ts';
import { makePort } from './make-port.ts';
import { standIns } from './stand-ins.ts';

vi.mock('../../../src/ui/preferences', () => {
  throw new Error('not there');
});

it('reports that the preferences did not load, and goes back to the banner', async () => {
  standIns();
  const { port, connect } = makePort({}, { view: 'banner' });
  const handle = connect(mount(port));
  document.querySelector<HTMLElement>('akkoord-banner [part~="customize"]')?.click();
  await vi.waitFor(() => expect(port.report).toHaveBeenCalledTimes(1));
  expect(port.hide).toHaveBeenCalledTimes(1);
  expect(document.querySelector('akkoord-banner')).not.toBeNull();
  expect(document.querySelector('akkoord-preferences')).toBeNull();
  handle.destroy();
  expect(document.body.children.length).toBe(0);
});

it('says nothing of a prefetch that failed', async () => {
  standIns();
  const { port, connect } = makePort({}, { view: 'banner' });
  const handle = connect(mount(port));
  document.querySelector('akkoord-banner [part~="customize"]')?.dispatchEvent(new Event('pointerenter'));
  await new Promise((done) => setTimeout(done, 20));
  expect(port.report).not.toHaveBeenCalled();
  handle.destroy();
});
