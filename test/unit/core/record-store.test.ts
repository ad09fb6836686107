// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/a/b"}
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRecordStore } from '../../../src/core/record-store.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import { attributesOf, blockCookies, resetCookies, watchCookies } from './watch-cookies.ts';

afterEach(() => {
  resetCookies();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const record = '1.1.t0abcd.banner.analytics.targeting';
const expires = new Date(Date.UTC(2099, 0, 2, 3, 4, 5));
const storeFor = (input: ConfigInput = {}) => createRecordStore(resolveConfig(input, {}));

function write(input: ConfigInput = {}, end: Date | undefined = expires) {
  const written = watchCookies();
  const isStored = storeFor(input).write(record, end);
  return { isStored, written, attributes: attributesOf(written.at(-1) ?? '') };
}

describe('a record', () => {
  test('is written as it is, for the whole host, and can be read back', () => {
    const { isStored, written, attributes } = write();
    expect(isStored).toBe(true);
    expect(written).toHaveLength(1);
    expect(written[0]?.split('; ')[0]).toBe(`akkoord=${record}`);
    expect(attributes).toEqual({ path: '/', secure: '', samesite: 'Lax', expires: 'Fri, 02 Jan 2099 03:04:05 GMT' });
    expect(storeFor().texts()).toEqual([record]);
  });
  test('for the session has no end', () => {
    const written = watchCookies();
    storeFor().write(record, undefined);
    expect(attributesOf(written[0] ?? '')).toEqual({ path: '/', secure: '', samesite: 'Lax' });
  });
  test('is not Secure on plain http', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.voorbeeld.example', pathname: '/a/b' });
    expect(write().attributes).not.toHaveProperty('secure');
  });
  test('has a cookie of its own on each site that embeds the page', () => {
    expect(write({ embedded: true }).attributes).toMatchObject({ samesite: 'None', partitioned: '', secure: '' });
  });
  test('is written under the configured name and domain', () => {
    const { isStored, written } = write({ cookie: { name: 'keuze', domain: '.voorbeeld.example' } });
    expect(isStored).toBe(true);
    expect(written[0]).toMatch(/^keuze=/);
    expect(attributesOf(written[0] ?? '').domain).toBe('.voorbeeld.example');
    expect(storeFor({ cookie: { name: 'keuze', domain: '.voorbeeld.example' } }).texts()).toEqual([record]);
  });
  test('belongs to its domain: another configuration neither counts nor touches it', () => {
    const shared = { cookie: { domain: '.voorbeeld.example' } };
    const later = record.replace('analytics.targeting', '.analytics~targeting');
    for (const other of [{}, { cookie: { domain: '.www.voorbeeld.example' } }]) {
      resetCookies();
      write(shared);
      expect(document.cookie).toBe(`akkoord=${record}.2`);
      // One of before there were marks is taken away, as it counts here.
      document.cookie = 'akkoord=former; Path=/';
      const store = storeFor(other);
      expect(store.texts()).toEqual(['former']);
      expect(store.write(later, expires)).toBe(true);
      expect(store.texts()).toEqual([later]);
      expect(document.cookie).toContain(`akkoord=${record}.2`);
    }
    expect(storeFor({ cookie: { domain: 'voorbeeld.example' } }).texts()).toContain(record);
    // One choice for the domain, whichever way it is configured.
    expect(storeFor({ cookie: { domain: 'auto' } }).texts()).toContain(record);
  });
  test('with the domain "auto" stands on the widest domain that the browser accepts', () => {
    const { isStored, written } = write({ cookie: { domain: 'auto' } });
    expect(isStored).toBe(true);
    expect(written.map((text) => attributesOf(text).domain)).toEqual(['example', 'voorbeeld.example']);
  });
  test('is not stored where the browser refuses the domain, and no older one stays', () => {
    document.cookie = 'akkoord=former; Path=/';
    expect(write({ cookie: { domain: 'elders.example' } }).isStored).toBe(false);
    expect(storeFor().texts()).toEqual([record]);
    expect(document.cookie).not.toContain('akkoord');
  });
  test('has no attributes from what an old library put on Object.prototype', () => {
    Object.assign(Object.prototype, { extend: 'x' });
    const { written } = write();
    Reflect.deleteProperty(Object.prototype, 'extend');
    expect(Object.keys(attributesOf(written[0] ?? ''))).toEqual(['path', 'secure', 'samesite', 'expires']);
  });
  test('removes a second cookie of its name, as of a former configuration', () => {
    document.cookie = 'akkoord=former; Path=/; Domain=voorbeeld.example';
    document.cookie = 'other=1; Path=/';
    const store = storeFor();
    expect(store.texts()).toEqual(['former']);
    expect(store.write(record, expires)).toBe(true);
    expect(store.texts()).toEqual([record]);
    expect(document.cookie).toContain('other=1');
  });
});

test('every cookie of the name is read, and no other', () => {
  document.cookie = 'akkoord=host; Path=/';
  document.cookie = 'akkoord=parent; Path=/; Domain=voorbeeld.example';
  document.cookie = 'akkoord2=x; Path=/';
  expect(storeFor().texts().sort()).toEqual(['host', 'parent']);
});

test.each([false, true])('where cookies are blocked nothing is stored or read (reading throws: %s)', (throws) => {
  blockCookies(throws);
  expect(storeFor().write(record, expires)).toBe(false);
  // It is kept for this visit, until a cookie can be written.
  expect(storeFor().texts()).toEqual([record]);
  resetCookies();
  expect(storeFor().write(record, expires)).toBe(true);
  expect(sessionStorage.length).toBe(0);
  resetCookies();
  blockCookies(throws);
  expect(storeFor({ cookie: { name: 'undefined' } }).texts()).toEqual([]);
  expect(storeFor({ cookie: { domain: 'auto' } }).write(record, expires)).toBe(false);
});
