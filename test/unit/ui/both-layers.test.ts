// @vitest-environment jsdom
import { waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInterface } from '../../../src/banner/mount-interface.ts';
import type { LoadSecondLayer } from '../../../src/banner/second-layer-loader.ts';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import type { State } from '../../../src/model/types.ts';
import { makePort } from './make-port.ts';
import { inside } from './second-layer.ts';
import { standIns } from './stand-ins.ts';

let handle: UiHandle;

beforeEach(() => {
  standIns();
  document.body.replaceChildren();
});
afterEach(() => {
  handle.destroy();
  expect(document.body.querySelector('akkoord-banner, akkoord-preferences, akkoord-placeholder')).toBeNull();
});

const noLocales = { has: () => false, load: () => Promise.reject(new Error('there are no files')) };

async function mountBoth(
  loadSecondLayer: LoadSecondLayer = () => import('../../../src/ui/mount-second-layer.tsx'),
  state: Partial<State> = { view: 'banner' },
) {
  const core = makePort({}, state);
  handle = core.connect(await createInterface({ locales: noLocales, loadSecondLayer }).mount(core.port));
  return core;
}
const choose = () => document.querySelector<HTMLElement>('akkoord-banner [part~="customize"]');
const preferences = () => document.querySelector('akkoord-preferences');

describe('from the banner to the preferences', () => {
  it('and back, with the focus on the button that opened them', async () => {
    await mountBoth();
    await userEvent.click(choose() ?? document.body);
    await waitFor(() => expect(preferences()).not.toBeNull());
    expect(document.querySelector('akkoord-banner')).toBeNull();
    inside('akkoord-preferences').getByRole<HTMLDialogElement>('dialog').close();
    await waitFor(() => expect(choose()).toBe(document.activeElement));
    expect(preferences()).toBeNull();
  });
  it('and to a decision, which closes both', async () => {
    const { port } = await mountBoth();
    choose()?.click();
    await waitFor(() => expect(preferences()).not.toBeNull());
    inside('akkoord-preferences').getByRole('button', { name: 'Alles weigeren' }).click();
    expect(port.rejectAll).toHaveBeenCalledExactlyOnceWith('preferences');
    expect([preferences(), choose()]).toEqual([null, null]);
  });
});

describe('a second layer that is still on its way', () => {
  it('is given what was held and declared meanwhile', async () => {
    await mountBoth(undefined, { view: 'none' });
    const embed = document.body.appendChild(document.createElement('iframe'));
    const target = document.body.appendChild(document.createElement('div'));
    handle.hold(embed, 'youtube');
    handle.declare(target);
    expect(embed.nextElementSibling).toBe(target);
    await waitFor(() => expect(embed.nextElementSibling?.localName).toBe('akkoord-placeholder'));
    expect(inside('akkoord-declaration', target).getAllByRole('heading').length).toBeGreaterThan(1);
  });
});

describe('a second layer that does not load', () => {
  const lost = () => Promise.reject(new Error('not there'));
  it('is reported, to the visitor too, and the banner stays', async () => {
    const { port } = await mountBoth(lost);
    choose()?.click();
    await waitFor(() => expect(port.report).toHaveBeenCalledTimes(1));
    expect(document.querySelector('akkoord-banner [role=alert]')).not.toBeNull();
    expect(choose()).not.toBeNull();
    expect(preferences()).toBeNull();
  });
  it('is asked for again when it is wanted again', async () => {
    let isThere = false;
    const { port } = await mountBoth(() => (isThere ? import('../../../src/ui/mount-second-layer.tsx') : lost()));
    choose()?.click();
    await waitFor(() => expect(port.report).toHaveBeenCalledTimes(1));
    isThere = true;
    choose()?.click();
    await waitFor(() => expect(preferences()).not.toBeNull());
  });
  it('is not reported where it was only fetched ahead', async () => {
    const load = vi.fn(lost);
    const { port } = await mountBoth(load);
    choose()?.dispatchEvent(new Event('pointerenter'));
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await Promise.allSettled(load.mock.results.map(({ value }) => value));
    expect(port.report).not.toHaveBeenCalled();
    expect(choose()).not.toBeNull();
  });
});
