import { expect, test } from 'vitest';
import { ownData } from '../../../src/model/config/own-data.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import { readConsent } from '../../../src/server.ts';

const input = {
  revision: undefined,
  scriptTimeout: undefined,
  settingsHashes: undefined,
  controller: undefined,
  cookie: { name: undefined, days: undefined, domain: '.voorbeeld.nl' },
  gpc: 'ignore',
} as unknown as ConfigInput;

test('a field that is undefined does not replace a default', () => {
  expect(resolveConfig(input, {})).toMatchObject({
    revision: 1,
    scriptTimeout: 1e4,
    controller: {},
    cookie: { name: 'akkoord', days: 182, domain: '.voorbeeld.nl' },
    gpc: 'ignore',
  });
  expect(Object.keys(ownData({ cookie: undefined }))).toEqual([]);
});

test('nor does it on a server', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const record = `akkoord=1.1.${((now - 864e5) / 1000).toString(36)}.banner.functional~analytics~targeting.`;
  expect(readConsent(record, input, now).grants).toMatchObject({ analytics: true });
});

test('a __proto__ key in JSON gives the copy nothing', () => {
  const copy = ownData(JSON.parse('{"cookie":{"__proto__":{"name":"x"},"days":1},"__proto__":{"revision":9}}'));
  expect([Object.keys(copy), Object.keys(copy.cookie)]).toEqual([['cookie'], ['days']]);
  expect(copy.revision).toBeUndefined();
  expect(copy.cookie.name).toBeUndefined();
  expect(copy.cookie.days).toBe(1);
});

test('a name that an old library put on Object.prototype is not part of the copy', () => {
  const given: ConfigInput = {};
  Object.defineProperty(Object.prototype, 'gpc', { value: 'ignore', configurable: true, writable: true });
  const seen = [given.gpc, ownData(given).gpc];
  Reflect.deleteProperty(Object.prototype, 'gpc');
  expect(seen).toEqual(['ignore', undefined]);
});

test('lists are copied and functions are the same', () => {
  const setup = () => {};
  const list = [{ setup }];
  const copy = ownData(list);
  expect(copy).not.toBe(list);
  expect(copy[0]).not.toBe(list[0]);
  expect(copy[0]?.setup).toBe(setup);
});

test('a getter is asked once, and one that throws is left out', () => {
  let times = 0;
  const given = {
    get revision() {
      times += 1;
      return times;
    },
    get gpc(): 'ignore' {
      throw new Error('no');
    },
  };
  expect(resolveConfig(given, {})).toMatchObject({ revision: 1, cookie: { name: 'akkoord' } });
  expect(times).toBe(1);
});

test('what contains itself, such as the vendor library in an integration of the site, is copied once', () => {
  const library: Record<string, unknown> = { name: 'posthog' };
  library.self = [library];
  const given = { integrations: { posthog: { name: 'posthog', library } } } as unknown as ConfigInput;
  const config = resolveConfig(given, {});
  expect(config.categories.map(({ id }) => id)).toEqual(['necessary', 'functional', 'analytics', 'targeting']);
  expect(Object.isFrozen(library)).toBe(false);
});
