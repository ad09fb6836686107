// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importChoice } from '../../../../src/addons/import/import-choice.ts';
import { ConfigError } from '../../../../src/model/config/config-error.ts';
import { resolveConfig } from '../../../../src/model/config/resolve-config.ts';
import { decide } from '../../../../src/model/decision/decision.ts';
import { latestRecord } from '../../../../src/model/decision/find-record.ts';
import { encodeRecord } from '../../../../src/model/decision/record.ts';
import type { ConfigInput } from '../../../../src/model/types.ts';

const site: ConfigInput = { categories: { analytics: {}, targeting: {} }, import: ['klaro', 'orejime'] };
const resolved = resolveConfig(site, {});

const set = (name: string, value: string) => {
  document.cookie = `${name}=${value}; path=/`;
};
const cookies = () => Object.fromEntries(document.cookie.split('; ').map((pair) => pair.split('=')));
const decisionNow = () => latestRecord(resolved, [`${cookies().akkoord}`], Date.now())?.decision;
const refusal = encodeURIComponent('{"matomo":false}');

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const name of Object.keys(cookies())) document.cookie = `${name}=; Max-Age=0; path=/`;
});

test('a valid choice is carried over, and then the tools are forgotten', () => {
  set('klaro', refusal);
  localStorage.setItem('klaro', '{}');
  set('eu-consent', 'anything');
  set('basket', '1');
  expect(importChoice(site)).toBe('klaro');
  expect(decisionNow()).toMatchObject({ via: 'elsewhere', choices: { analytics: false, targeting: false } });
  expect(Object.keys(cookies()).sort()).toEqual(['akkoord', 'basket']);
  expect(localStorage.length).toBe(0);
  // The next page finds nothing to do.
  expect(importChoice(site)).toBeNull();
});

test('a choice that cannot be carried over is kept until the visitor has decided here, and deleted then', () => {
  set('klaro', encodeURIComponent('{"matomo":true}'));
  expect(importChoice(site)).toBeNull();
  expect(Object.keys(cookies())).toEqual(['klaro']);
  const decision = decide(resolved, () => true, 'banner', Date.now());
  set('akkoord', encodeRecord(resolved, decision));
  expect(importChoice(site)).toBeNull();
  expect(Object.keys(cookies())).toEqual(['akkoord']);
  expect(decisionNow()).toEqual(decision);
});

test('the first tool with a choice counts', () => {
  set('eu-consent', refusal);
  expect(importChoice(site)).toBe('orejime');
});

test('a revision that asks everyone again carries nothing, and the console says what to write', () => {
  set('klaro', refusal);
  expect(importChoice({ ...site, revision: 2 })).toBeNull();
  expect(warn.mock.calls.flat().join()).toContain('"import": [{ "from": "klaro", "revision": 2 }]');
  expect(importChoice({ ...site, revision: 2, import: [{ from: 'klaro', revision: 2 }] })).toBe('klaro');
});

test('nothing is carried over where decisions last for the session', () => {
  set('klaro', refusal);
  expect(importChoice({ ...site, cookie: { days: 'session' } })).toBeNull();
  expect(Object.keys(cookies())).toEqual(['klaro']);
});

test('a wrong entry is an error, and nothing is carried or deleted; other mistakes are left to the library', () => {
  set('klaro', refusal);
  expect(() => importChoice({ ...site, import: ['klaroo' as 'klaro'] })).toThrow(ConfigError);
  expect(importChoice(null as unknown as ConfigInput)).toBeNull();
  expect(Object.keys(cookies())).toEqual(['klaro']);
});

test('a prerendered page waits until the visitor looks at it', () => {
  set('klaro', refusal);
  Object.assign(document, { prerendering: true });
  expect(importChoice(site)).toBeNull();
  expect(Object.keys(cookies())).toEqual(['klaro']);
  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(Object.keys(cookies())).toEqual(['akkoord']);
});
