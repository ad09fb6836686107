// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/a/b"}
import { afterEach, expect, test, vi } from 'vitest';
import { cookieDomains, deleteCookie, readCookies } from '../../../src/core/cookies.ts';
import { blockCookies, resetCookies, watchCookies } from './watch-cookies.ts';

afterEach(() => {
  resetCookies();
  vi.unstubAllGlobals();
});

test('all cookies are read, with everything after the first equals sign as the value', () => {
  document.cookie = 'a=1=2; Path=/';
  document.cookie = 'b=; Path=/';
  document.cookie = 'a=3; Path=/a';
  expect(readCookies().sort((x, y) => x.value.localeCompare(y.value))).toEqual([
    { name: 'b', value: '' },
    { name: 'a', value: '1=2' },
    { name: 'a', value: '3' },
  ]);
});

test.each([false, true])(
  'blocked cookies are read as none, and deleting throws nothing (reading throws: %s)',
  (throws) => {
    blockCookies(throws);
    expect(readCookies()).toEqual([]);
    expect(() => deleteCookie('a')).not.toThrow();
  },
);

test('the domains go from the widest to this host alone', () => {
  expect(cookieDomains()).toEqual(['example', 'voorbeeld.example', 'www.voorbeeld.example', '']);
});

test('on a host of one label the domains are that label and the host alone', () => {
  vi.stubGlobal('location', { hostname: 'localhost' });
  expect(cookieDomains()).toEqual(['localhost', '']);
});

test.each([
  ['on the host', 'x=1; Path=/'],
  ['on the parent domain', 'x=1; Path=/; Domain=voorbeeld.example'],
  ['on the host as a domain', 'x=1; Path=/; Domain=www.voorbeeld.example'],
  ['on a folder of this page', 'x=1; Path=/a'],
  ['on that folder with a slash', 'x=1; Path=/a/'],
  ['on this page alone', 'x=1; Path=/a/b'],
])('a cookie %s is deleted, and another one stays', (_, cookie) => {
  document.cookie = cookie;
  document.cookie = 'xy=1; Path=/';
  expect(document.cookie).toContain('x=1');
  deleteCookie('x');
  expect(document.cookie).toBe('xy=1');
});

test('a name is used as it is: js-cookie would encode it', () => {
  document.cookie = 'my(cookie)=1; Path=/';
  deleteCookie('my(cookie)');
  expect(document.cookie).toBe('');
});

test('what is deleted is Secure on https only: Chromium keeps an insecure page from touching a Secure cookie', () => {
  const written = watchCookies();
  deleteCookie('x');
  expect(written.every((text) => text.endsWith('; Secure'))).toBe(true);
  vi.stubGlobal('location', { protocol: 'http:', hostname: 'localhost', pathname: '/' });
  written.length = 0;
  deleteCookie('x');
  expect(written.length).toBeGreaterThan(0);
  expect(written.some((text) => text.includes('Secure'))).toBe(false);
});

test('a cookie that a frame of another site sees is deleted as that: for all sites, and for the site of the visit', () => {
  const written = watchCookies();
  deleteCookie('x');
  // Each place is visited for both.
  const places = written.filter((text) => text.includes('; Partitioned; '));
  expect(places.length).toBe(written.length / 2);
  expect(written.every((text) => text.includes('SameSite=None'))).toBe(true);
});
