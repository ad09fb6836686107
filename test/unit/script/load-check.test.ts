// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDevelopersHost, loadCheck } from '../../../src/script/page/load-check.ts';
import { makeScript } from './make-script.ts';

const load = vi.fn(async (_file: string): Promise<unknown> => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  load.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'readyState');
  location.hash = '';
});

const onHost = (hostname: string) => vi.stubGlobal('location', { hostname, hash: '' });

test.each([
  ['localhost', true],
  ['shop.localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['[::1]', true],
  ['voorbeeld.test', true],
  ['printer.local', true],
  ['voorbeeld.nl', false],
  ['localhost.voorbeeld.nl', false],
  ['mylocalhost', false],
  ['voorbeeld.latest', false],
  ['127.0.0.1.nip.io', false],
  ['128.0.0.1', false],
  ['127.0.0', false],
  ['', false],
])('the host "%s" is a developer’s own: %s', (hostname, isOwn) => expect(isDevelopersHost(hostname)).toBe(isOwn));

describe('the check', () => {
  test('is never loaded for a visitor', async () => {
    expect(loadCheck(makeScript(), load)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
  });
  test('comes at once with data-debug on the script tag, whatever the host', async () => {
    await expect(loadCheck(makeScript({ 'data-debug': '' }), load)).resolves.toBeUndefined();
    expect(load).toHaveBeenCalledExactlyOnceWith('akkoord.check.js');
  });
  test('comes at once with #akkoord-debug in the address, also where the script tag is not known', async () => {
    location.hash = '#akkoord-debug';
    await loadCheck(null, load);
    expect(load).toHaveBeenCalledExactlyOnceWith('akkoord.check.js');
  });
  test('comes by itself on a developer’s host, some time after the page was loaded, and nothing waits for it', async () => {
    onHost('localhost');
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    expect(loadCheck(makeScript(), load)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
    dispatchEvent(new Event('load'));
    expect(load).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3000);
    expect(load).toHaveBeenCalledExactlyOnceWith('akkoord.check.js');
  });
  test('comes by itself on a page that was loaded before the script ran', async () => {
    onHost('voorbeeld.test');
    loadCheck(null, load);
    await vi.advanceTimersByTimeAsync(3000);
    expect(load).toHaveBeenCalledTimes(1);
  });
  test('that is missing is a warning, and the library goes on', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    load.mockRejectedValueOnce(new Error('404'));
    await expect(loadCheck(makeScript({ 'data-debug': '' }), load)).resolves.toBeUndefined();
    expect(warned.mock.calls.flat().join()).toMatch(/nothing was checked.*404/);
  });
});
