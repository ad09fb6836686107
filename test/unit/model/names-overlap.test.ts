import { expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { namesOverlap } from '../../../src/model/declaration/names-overlap.ts';

test.each([
  ['_ga', '_ga', true],
  ['_ga', '_gallery', false],
  ['_ga', '_ga_X1', false],
  ['_ga_*', '_ga_X1', true],
  ['_ga_*', '_ga', false],
  ['_g*', '_ga_*', true],
  ['_g*', '_gid', true],
  ['_pk_*', '_ga_*', false],
])('whether a cookie can be both %s and %s: %s', (first, second, expected) => {
  expect(namesOverlap(first, second)).toBe(expected);
  expect(namesOverlap(second, first)).toBe(expected);
});

test.each([
  ['_gallery', 'nl-statistics'],
  ['_ga', 'consent'],
  ['_ga_X1', 'consent'],
  ['_g*', 'consent'],
])('statistics with the cookie %s have the basis %s', (name, basis) => {
  const cookies = [{ name, lifetime: '1 day' }];
  const categories = { analytics: { services: { counter: { basis: 'nl-statistics', cookies } } } } as const;
  const config = resolveConfig({ categories }, { 'google-analytics': '_ga _ga_*' });
  expect(config.services[0]?.basis).toBe(basis);
});
