// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/a/b"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCookies } from '../../../src/core/cookies.ts';
import { sweep } from '../../../src/core/sweep.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { CookieInput, StorageKind } from '../../../src/model/types.ts';
import { resetCookies } from './watch-cookies.ts';

beforeEach(resetCookies);
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const declare = (name: string, kind?: StorageKind): CookieInput => ({ name, lifetime: '1 day', ...(kind && { kind }) });

/** One service of analytics and one of targeting, with what each declares. */
function sweepFor(
  analytics: readonly CookieInput[],
  targeting: readonly CookieInput[],
  grants: Record<string, boolean>,
) {
  const categories = {
    analytics: { services: { stats: { cookies: analytics } } },
    targeting: { services: { pixel: { cookies: targeting } } },
  };
  sweep(resolveConfig({ categories }, {}), { stats: false, pixel: false, ...grants });
}
function setCookies(...cookies: string[]): void {
  for (const cookie of cookies) document.cookie = cookie;
}
const names = () =>
  readCookies()
    .map(({ name }) => name)
    .sort();

describe('cookies of a refused service', () => {
  test('go from the host, its parents and the paths of the page', () => {
    setCookies('_st=1; Path=/', '_st=2; Path=/; Domain=voorbeeld.example', '_st=3; Path=/a', '_st=4; Path=/a/b');
    expect(names()).toHaveLength(4);
    sweepFor([declare('_st')], [], {});
    expect(names()).toEqual([]);
  });
  test('are found by the beginning of their name where that ends with an asterisk', () => {
    setCookies('_st_1=1; Path=/', '_st_x=1; Path=/', '_st=1; Path=/');
    sweepFor([declare('_st_*')], [], {});
    expect(names()).toEqual(['_st']);
  });
  test('stay where a granted service declares them too, also by a prefix', () => {
    setCookies('_shared=1; Path=/', '_own=1; Path=/');
    sweepFor([declare('_shared'), declare('_own')], [declare('_sh*')], { pixel: true });
    expect(names()).toEqual(['_shared']);
  });
  test('stay where their service is granted', () => {
    setCookies('_st=1; Path=/');
    sweepFor([declare('_st')], [], { stats: true });
    expect(names()).toEqual(['_st']);
  });
  test('are never the cookie of the library itself, nor one that nobody declares', () => {
    setCookies('akkoord=1; Path=/', 'basket=1; Path=/');
    sweepFor([declare('akk*')], [], {});
    expect(names()).toEqual(['akkoord', 'basket']);
  });
});

describe('storage of a refused service', () => {
  test.each(['localStorage', 'sessionStorage'] as const)('goes from %s, and only what is declared there', (kind) => {
    const storage = window[kind];
    for (const key of ['_st', '_st_1', 'cookie-only', 'shared', 'basket']) storage.setItem(key, '1');
    const analytics = [declare('_st', kind), declare('_st_*', kind), declare('cookie-only'), declare('shared', kind)];
    sweepFor(analytics, [declare('shared', kind)], { pixel: true });
    expect(Object.keys(storage).sort()).toEqual(['basket', 'cookie-only', 'shared']);
  });
  test('is not touched where every service that declares storage is granted', () => {
    const read = vi.fn();
    vi.stubGlobal('window', Object.defineProperty({}, 'localStorage', { get: read }));
    sweepFor([declare('_st', 'localStorage')], [declare('_px')], { stats: true });
    expect(read).not.toHaveBeenCalled();
  });
  test('that the browser denies does not stop the rest', () => {
    sessionStorage.setItem('_st', '1');
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementationOnce(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    localStorage.setItem('_st', '1');
    expect(() => sweepFor([declare('_st', 'localStorage'), declare('_st', 'sessionStorage')], [], {})).not.toThrow();
    expect(sessionStorage.length).toBe(0);
  });
  test('goes from IndexedDB, and only the databases that are declared', async () => {
    const deleteDatabase = vi.fn();
    const databases = async () => [{ name: '_st_db' }, { name: 'basket' }, { name: '_shared' }, {}];
    vi.stubGlobal('indexedDB', { databases, deleteDatabase });
    sweepFor([declare('_st_*', 'indexedDB'), declare('_shared', 'indexedDB')], [declare('_shared', 'indexedDB')], {
      pixel: true,
    });
    await vi.waitFor(() => expect(deleteDatabase).toHaveBeenCalled());
    expect(deleteDatabase.mock.calls).toEqual([['_st_db']]);
  });
  test('in an IndexedDB that the browser denies is passed over', async () => {
    const databases = vi.fn(() => Promise.reject(new DOMException('denied', 'SecurityError')));
    vi.stubGlobal('indexedDB', { databases });
    sweepFor([declare('_st', 'indexedDB')], [], {});
    expect(databases).toHaveBeenCalledTimes(1);
  });
});
