// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SecondLayerModule } from '../../../src/core/second-layer.ts';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import { standIns } from '../ui/stand-ins.ts';
import { emptySecondLayer, mountBanner } from './mount-banner.ts';

let handle: UiHandle;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => performance.now());
  standIns();
  document.body.replaceChildren();
});
afterEach(() => {
  handle.destroy();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const shield = () => document.querySelector('akkoord-shield');

function press(target: Element | null | undefined): void {
  const event = new MouseEvent('pointerdown', { bubbles: true, composed: true, clientX: 200, clientY: 300 });
  const { timeStamp } = event;
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  target?.dispatchEvent(event);
}

function open(loadSecondLayer?: () => Promise<SecondLayerModule>) {
  const core = mountBanner({ trigger: false }, { view: 'banner' }, loadSecondLayer);
  handle = core.handle;
  return core;
}

it('covers the place of the press that removed a layer, as long as the visitor goes on pressing there', () => {
  const { port } = open();
  press(document.querySelector('akkoord-banner button'));
  port.rejectAll('banner');
  expect(shield()?.parentNode).toBe(document.body);
  vi.advanceTimersByTime(400);
  press(shield());
  vi.advanceTimersByTime(400);
  expect(shield()).not.toBeNull();
  vi.advanceTimersByTime(200);
  expect(shield()).toBeNull();
});

it('is in a modal dialog that arrives within a double click, and not in one that arrives later', async () => {
  for (const [delay, isThere] of [
    [300, true],
    [600, false],
  ] as const) {
    document.body.replaceChildren();
    const dialog = document.createElement('dialog');
    let arrive: (module: SecondLayerModule) => void = () => {};
    const { port } = open(() => new Promise((resolve) => (arrive = resolve)));
    press(document.querySelector('akkoord-banner button'));
    port.show('preferences');
    vi.advanceTimersByTime(delay);
    const mountSecondLayer = () => {
      const host = document.createElement('akkoord-preferences');
      host.attachShadow({ mode: 'open' }).append(dialog);
      document.body.append(host);
      dialog.open = true;
      return emptySecondLayer;
    };
    arrive({ mountSecondLayer });
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(dialog.querySelector('akkoord-shield') !== null).toBe(isThere);
    handle.destroy();
  }
});

it('is not there where no pointer was used, and goes with the interface', () => {
  const { port, set } = open();
  port.rejectAll('banner');
  expect(shield()).toBeNull();
  press(document.body);
  set({ view: 'banner' });
  expect(shield()).not.toBeNull();
  handle.destroy();
  expect(shield()).toBeNull();
});

it('keeps back Enter that repeats after a layer changed, until it is pressed anew', () => {
  const { port } = open();
  /** Does the key reach what has the focus? */
  const strike = (key: string, repeat = false) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }));
  expect([strike('Enter'), strike('Enter', true)]).toEqual([true, true]);
  port.rejectAll('banner');
  expect([strike('Enter', true), strike('ArrowDown', true), strike('Enter', true)]).toEqual([false, true, false]);
  expect([strike('Enter'), strike('Enter', true)]).toEqual([true, true]);
  port.show('banner');
  handle.destroy();
  expect(strike('Enter', true)).toBe(true);
});
