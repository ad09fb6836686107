// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentContext } from '../../../src/core/addon-context.ts';
import { type StartOptions, start } from '../../../src/core/start.ts';
import type { UiHandle, UiPort } from '../../../src/core/ui-port.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import { resetCookies } from './watch-cookies.ts';

const handle = {
  update: vi.fn(),
  hold: vi.fn(),
  unhold: vi.fn(),
  declare: vi.fn(),
  destroy: vi.fn(),
} satisfies UiHandle;
const mount = vi.fn((_port: UiPort): UiHandle => handle);

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  window.akkoord?.destroy();
  resetCookies();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function options(input: ConfigInput = {}, more: Partial<StartOptions> = {}): () => StartOptions {
  const startReceipts = async () => {};
  const config = resolveConfig(input, {});
  return () => ({ config, integrations: [], loadUi: () => ({ mount }), startReceipts, version: '1.2.3', ...more });
}

function newRoot(): Element {
  const root = document.createElement('html');
  root.append(document.createElement('head'), document.createElement('body'));
  return root;
}

/** The object that is announced and the one at `window.akkoord`, when `akkoord:ready` is heard. */
function whenReady() {
  const heard = vi.fn(() => ({ onPage: window.akkoord, context: currentContext()?.akkoord }));
  document.addEventListener('akkoord:ready', heard, { once: true });
  return heard;
}

describe('starting', () => {
  test('puts the library at window.akkoord before it is announced as ready', () => {
    const heard = whenReady();
    const akkoord = start(options());
    expect(heard).toHaveReturnedWith({ onPage: akkoord, context: akkoord });
  });
  test('shows the banner in the same task where the interface is there at once', () => {
    start(options());
    expect(handle.update).toHaveBeenCalledWith(expect.objectContaining({ view: 'banner', decision: null }));
  });
  test('twice gives the running library, with one warning, and reads no second configuration', () => {
    const first = start(options());
    const makeOptions = vi.fn(options());
    expect(start(makeOptions)).toBe(first);
    expect(makeOptions).not.toHaveBeenCalled();
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('started twice');
  });
  test('is not repeated where the page only has another root', async () => {
    const first = start(options());
    document.documentElement.replaceWith(newRoot());
    await Promise.resolve();
    expect(window.akkoord).toBe(first);
    expect(start(options())).toBe(first);
  });
  test('is repeated in a document that is written anew, until that starts the library itself', async () => {
    const first = start(options());
    // Writing anew takes all listeners away.
    const deafen = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('akkoord:hear', deafen, { capture: true });
    document.documentElement.replaceWith(newRoot());
    await Promise.resolve();
    const again = window.akkoord;
    const own = start(options());
    window.removeEventListener('akkoord:hear', deafen, { capture: true });
    expect([again?.version, again === first, window.akkoord === own, own === again]).toEqual([
      '1.2.3',
      false,
      true,
      false,
    ]);
    expect(start(options())).toBe(own);
  });
  test('is repeated once in a document that is written anew, whatever changes beside its root', async () => {
    start(options());
    const deafen = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('akkoord:hear', deafen, { capture: true });
    document.documentElement.replaceWith(newRoot());
    await Promise.resolve();
    const again = window.akkoord;
    document.append(document.createComment('cached by a server'));
    await Promise.resolve();
    window.removeEventListener('akkoord:hear', deafen, { capture: true });
    expect(window.akkoord).toBe(again);
  });
  test('calls the methods of an interface as methods', () => {
    class OwnInterface implements UiHandle {
      readonly seen: string[] = [];
      update({ view }: { readonly view: string }): void {
        this.seen.push(view);
      }
      hold(): void {}
      unhold(): void {}
      declare(): void {}
      destroy(): void {}
    }
    const own = new OwnInterface();
    start(options({ trigger: false }, { loadUi: () => ({ mount: () => own }) }));
    expect(own.seen).toContain('banner');
  });
  test('asks an integration of the site as its method whether a script can go', async () => {
    const integration = {
      name: 'own',
      reason: 'not yet',
      asked: 0,
      reasonToHold() {
        this.asked += 1;
        return this.reason;
      },
    };
    document.body.innerHTML = '<script type="text/plain" data-consent="analytics">window.ranTooEarly = true</script>';
    start(options({}, { integrations: [integration] })).acceptAll();
    await vi.waitFor(() => expect(integration.asked).toBeGreaterThan(0));
    expect(window).not.toHaveProperty('ranTooEarly');
  });
  test('tells subscribers when the interface is lost, and of what a prerendered page was granted', async () => {
    const lost = start(options({}, { loadUi: () => Promise.reject(new Error('404')) }));
    const views: string[] = [];
    lost.subscribe(({ view }) => views.push(view));
    await vi.waitFor(() => expect(views).toEqual(['none']));
    lost.acceptAll();
    lost.destroy();
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const told: boolean[][] = [];
    start(options()).subscribe((state, previous) =>
      told.push([previous.grants.analytics === true, state.grants.analytics === true]),
    );
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(told[0]).toEqual([false, true]);
  });
  test('is not kept from it by an element with the id akkoord', () => {
    const element = document.createElement('div');
    Object.assign(window, { akkoord: element });
    expect(start(options()).version).toBe('1.2.3');
  });
  test('is not kept from it by a form of that name with a field "version"', () => {
    // jsdom does not give the fields of a form by their names.
    const form = Object.assign(document.createElement('form'), { version: document.createElement('input') });
    Object.assign(window, { akkoord: form });
    expect(start(options()).version).toBe('1.2.3');
    expect(console.warn).not.toHaveBeenCalled();
  });
  test('waits while the page is prerendered', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const heard = whenReady();
    start(options());
    expect([heard.mock.calls.length, mount.mock.calls.length]).toEqual([0, 0]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    expect([heard.mock.calls.length, mount.mock.calls.length]).toEqual([1, 1]);
  });
  test('asks for the receipts where they are configured, and a lost file is only a warning', async () => {
    const startReceipts = vi.fn(() => Promise.reject(new Error('404')));
    start(options({}, { startReceipts }));
    expect(startReceipts).not.toHaveBeenCalled();
    window.akkoord?.destroy();
    const akkoord = start(options({ receipts: {} } as ConfigInput, { startReceipts }));
    expect(startReceipts).toHaveBeenCalledExactlyOnceWith(akkoord);
    await vi.waitFor(() => expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('no receipts are kept'));
  });
});

describe('the running library', () => {
  test('decides, stores and closes the banner; the next page knows the decision', () => {
    const akkoord = start(options());
    akkoord.save({ analytics: true });
    expect(akkoord.state).toMatchObject({ view: 'none', grants: { analytics: true, targeting: false } });
    expect(document.cookie).toMatch(/^akkoord=1\.1\./);
    akkoord.destroy();
    mount.mockClear();
    const next = start(options({ trigger: false }));
    expect(next.state).toMatchObject({ view: 'none', grants: { analytics: true }, decision: { via: 'api' } });
    expect(mount).not.toHaveBeenCalled();
  });
  test('grants nothing that the choices of save() inherit', () => {
    Object.defineProperty(Object.prototype, 'targeting', { value: true, configurable: true });
    const akkoord = start(options());
    akkoord.save({ analytics: true });
    Reflect.deleteProperty(Object.prototype, 'targeting');
    expect(akkoord.state.grants).toMatchObject({ analytics: true, targeting: false });
  });
  test('asks for the settings button on a page without a settings link, unless the site wants none', () => {
    start(options()).rejectAll();
    for (const [input, hasLink, isMounted] of [
      [{}, false, true],
      [{}, true, false],
      [{ trigger: false }, false, false],
    ] as const) {
      window.akkoord?.destroy();
      mount.mockClear();
      document.body.replaceChildren();
      if (hasLink) document.body.append(Object.assign(document.createElement('a'), { href: '#cookie-settings' }));
      start(options(input));
      expect([input, hasLink, mount.mock.calls.length > 0]).toEqual([input, hasLink, isMounted]);
    }
  });
  test('goes back from the preferences to the banner while nothing is decided, and to nothing afterwards', () => {
    const akkoord = start(options());
    akkoord.show('preferences');
    akkoord.hide();
    expect(akkoord.state.view).toBe('banner');
    akkoord.acceptAll();
    akkoord.show('preferences');
    akkoord.hide();
    expect(akkoord.state.view).toBe('none');
  });
  test('shows nothing more when an add-on refuses the configuration', () => {
    const announced = vi.fn();
    document.addEventListener('akkoord:error', announced, { once: true });
    const akkoord = start(options());
    const error = new Error('categories: …');
    currentContext()?.fail(error);
    expect(handle.destroy).toHaveBeenCalledTimes(1);
    expect(akkoord.state.view).toBe('none');
    expect(announced.mock.calls[0]?.[0].detail.error).toBe(error);
    handle.update.mockClear();
    akkoord.show('preferences');
    expect(handle.update).not.toHaveBeenCalled();
  });
  test('leaves the page when it is destroyed', () => {
    const akkoord = start(options());
    akkoord.destroy();
    expect([window.akkoord, currentContext()]).toEqual([undefined, undefined]);
    expect(handle.destroy).toHaveBeenCalledTimes(1);
  });
});
