import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { matchesCookie, servicesDeclaring } from '../../../src/model/declaration/matches-cookie.ts';
import type { CookieInput, StorageKind } from '../../../src/model/types.ts';

describe('a declared cookie', () => {
  const declare = (name: string, kind?: StorageKind): CookieInput => ({
    name,
    lifetime: '1 days',
    ...(kind && { kind }),
  });

  test.each<[declared: string, name: string, matches: boolean]>([
    ['_ga', '_ga', true],
    ['_ga', '_gaX', false],
    ['_ga', '_GA', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga_*', true],
    ['_ga_*', '_ga', false],
    ['a*b', 'aXb', false],
    ['a*b', 'a*b', true],
    // It would be everything that the site stores.
    ['*', 'anything', false],
  ])('%j, found %j: %j', (declared, name, matches) => {
    expect(matchesCookie(declare(declared), 'cookie', name)).toBe(matches);
  });

  test('is of its kind only, and of cookies where it names none', () => {
    expect(matchesCookie(declare('a'), 'localStorage', 'a')).toBe(false);
    expect(matchesCookie(declare('a', 'localStorage'), 'localStorage', 'a')).toBe(true);
    expect(matchesCookie(declare('a', 'localStorage'), 'cookie', 'a')).toBe(false);
  });

  test('can be one of several services', () => {
    const cookies = [declare('shared_*')];
    const { services } = resolveConfig(
      { categories: { analytics: { services: { one: { cookies }, two: { cookies }, three: {} } } } },
      {},
    );
    expect(servicesDeclaring(services, 'cookie', 'shared_1').map(({ id }) => id)).toEqual(['one', 'two']);
    expect(servicesDeclaring(services, 'indexedDB', 'shared_1')).toEqual([]);
  });
});
