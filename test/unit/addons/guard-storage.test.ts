// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardStorage } from '../../../src/addons/guard/guard-storage.ts';
import { publishContext } from '../../../src/core/addon-context.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import { createFakeContext, type FakeContext } from './fake-context.ts';

const lifetime = '1 days';
const site: ConfigInput = {
  guard: true,
  categories: {
    analytics: {
      services: {
        counter: {
          cookies: [
            { name: '_px*', lifetime },
            { name: 'shared', lifetime },
          ],
        },
      },
    },
    targeting: {
      services: {
        ads: {
          cookies: [
            { name: 'shared', lifetime },
            { name: 'seen', lifetime, kind: 'localStorage' },
            { name: 'adsData', lifetime, kind: 'indexedDB' },
          ],
        },
      },
    },
  },
};

// jsdom has neither; the guard must find them when it is installed, and sees that they were called.
const setCookieItem = vi.fn(async (..._args: unknown[]) => {});
const openDatabase = vi.fn((..._args: unknown[]) => ({}));
class CookieStore {
  set(...args: unknown[]) {
    return setCookieItem(...args);
  }
}
class IDBFactory {
  open(...args: unknown[]) {
    return openDatabase(...args);
  }
}
Object.assign(window, { cookieStore: new CookieStore(), indexedDB: new IDBFactory(), Storage: 'of the page' });
guardStorage();
guardStorage();

let page: FakeContext | undefined;
function start(input: ConfigInput = site): FakeContext {
  page = createFakeContext(input);
  publishContext(page);
  return page;
}
/** Whether the browser keeps a cookie that a script writes. */
function isKept(name: string): boolean {
  document.cookie = `${name}=1; path=/`;
  const isThere = document.cookie.split('; ').includes(`${name}=1`);
  document.cookie = `${name}=; Max-Age=0; path=/`;
  return isThere;
}

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  page?.destroy();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  localStorage.clear();
});

describe('a cookie', () => {
  test('that a refused service declares is stopped until it is granted, and again after a withdrawal', () => {
    expect(isKept('_px1')).toBe(true);
    const { decide } = start();
    expect(isKept('_px1')).toBe(false);
    decide(true);
    expect(isKept('_px1')).toBe(true);
    decide(false);
    expect(isKept('_px1')).toBe(false);
    page?.destroy();
    expect(isKept('_px1')).toBe(true);
  });

  test('that a granted service declares too passes', () => {
    start().decide((id) => id === 'analytics');
    expect(isKept('shared')).toBe(true);
  });

  test('that nobody declares passes, but not in strict mode; the own record of the library always passes', () => {
    start();
    expect(isKept('basket')).toBe(true);
    page?.destroy();
    start({ ...site, guard: 'strict' });
    expect(isKept('basket')).toBe(false);
    expect(isKept('akkoord')).toBe(true);
  });

  test('is reported once, with the service and what to do', () => {
    start();
    isKept('_pxOnce');
    isKept('_pxOnce');
    const messages = warn.mock.calls.flat().filter((message) => `${message}`.includes('"_pxOnce"'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      /^akkoord: .+ was stopped from writing cookie "_pxOnce" of "counter"\. Hold that script: <script type="text\/plain" data-consent="counter">\.$/,
    );
  });

  test('is not stopped without "guard" in the configuration, which is reported; nor with false, without a report', () => {
    const { guard: _, ...withoutGuard } = site;
    start({ ...withoutGuard, guard: false });
    expect(isKept('_px1')).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    page?.destroy();
    start(withoutGuard);
    expect(isKept('_px1')).toBe(true);
    expect(warn.mock.calls.flat().join()).toContain('the guard does nothing without "guard": true');
  });
});

test('cookieStore.set: both ways of calling; a deletion, and a call without a name, are left to the browser', async () => {
  start({ ...site, guard: 'strict' });
  const store = new CookieStore();
  await store.set('_px1', '1');
  await store.set({ name: '_px1', value: '1' });
  expect(setCookieItem).not.toHaveBeenCalled();
  await store.set({ name: '_px1', value: '', expires: 0 });
  await store.set();
  await store.set({ value: '1' });
  expect(setCookieItem).toHaveBeenCalledTimes(3);
});

test('a key is stopped in its own kind of storage, and can always be removed', () => {
  start();
  localStorage.setItem('seen', '1');
  sessionStorage.setItem('seen', '1');
  expect([localStorage.getItem('seen'), sessionStorage.getItem('seen')]).toEqual([null, '1']);
  sessionStorage.removeItem('seen');
  expect(sessionStorage.getItem('seen')).toBeNull();
  // @ts-expect-error the browser itself throws where the value is missing
  expect(() => localStorage.setItem('seen')).toThrow('2 arguments required');
});

test('opening a database throws as the browser does where storage is blocked', () => {
  const { decide } = start();
  const factory = new IDBFactory();
  expect(() => factory.open('adsData')).toThrow(expect.objectContaining({ name: 'SecurityError' }));
  factory.open('basket');
  decide(true);
  factory.open('adsData', 2);
  expect(openDatabase.mock.calls).toEqual([['basket'], ['adsData', 2]]);
});
