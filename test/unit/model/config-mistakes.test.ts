import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { findRecord } from '../../../src/model/decision/find-record.ts';
import { asksConsent, grantsOf } from '../../../src/model/decision/grants.ts';
import { encodeRecord } from '../../../src/model/decision/record.ts';
import { hasOwn } from '../../../src/model/has-own.ts';
import type { Config, ConfigInput } from '../../../src/model/types.ts';
import { presetCookies } from '../../../src/services/preset-cookies.ts';

/** Vary them to look further: `MODEL_SEED=1 MODEL_RUNS=100000 npx vitest run --project unit config-mistakes`. */
const seed = Number(process.env.MODEL_SEED ?? 20261122);
const numRuns = Number(process.env.MODEL_RUNS ?? 1000);

const now = Date.UTC(2026, 10, 22, 12);

/** A valid configuration with a service of each basis, as JSON: it is read anew for each mistake. */
const valid = JSON.stringify({
  revision: 3,
  gpc: 'reject-targeting',
  embedded: false,
  cookie: { name: 'keuze', days: 30 },
  categories: {
    necessary: { services: { session: { cookies: [{ name: 'SID', lifetime: 'session' }] } } },
    functional: { required: false, services: { chat: { basis: 'consent' } } },
    analytics: {
      granular: false,
      services: {
        counter: { basis: 'nl-statistics', cookies: [{ name: 'own_count', lifetime: '1 day' }] },
        ga: { preset: 'google-analytics', id: 'G-TEST000001', basis: 'consent' },
        heat: { cookies: [{ name: '_ga_heat', lifetime: '1 day' }], basis: 'consent' },
      },
    },
    targeting: { granular: true, services: { pixel: {}, youtube: { preset: 'youtube' } } },
  },
});
const resolve = (input: unknown) => resolveConfig(input as ConfigInput, presetCookies);
const validConfig = resolve(JSON.parse(valid));

/** Cookies of a visitor who never answered, who said no, yes or in between, and who said yes to an older revision. */
const visits = [
  '',
  ...[() => false, () => true, (id: string) => id === 'pixel'].map((answer) => {
    const decision = decide(validConfig, answer, 'preferences', now - 864e5 / 2);
    return `keuze=${encodeRecord(validConfig, decision)}`;
  }),
  ...[1, 2].map((revision) => {
    const decision = decide({ ...validConfig, revision }, () => true, 'banner', now - 864e5 / 2);
    return `keuze=${encodeRecord(validConfig, decision)}; akkoord=${encodeRecord(validConfig, decision)}`;
  }),
];

function runningUnder(config: Config, cookies: string): string[] {
  const grants = grantsOf(config, findRecord(config, cookies, now)?.decision ?? null);
  return Object.keys(grants).filter((id) => grants[id]);
}

/** What runs under this configuration for one of these visitors, and does not under the valid one. */
const runsTooMuch = (config: Config) =>
  visits.flatMap((cookies) => {
    const allowed = runningUnder(validConfig, cookies);
    // What is exempt may run while the visitor is asked again.
    const exempt = runningUnder(validConfig, '');
    const held = validConfig.items.map(({ id }) => id).filter((id) => ![...allowed, ...exempt].includes(id));
    return runningUnder(config, cookies).filter((id) => held.includes(id));
  });

const show = ({ input: _, ...config }: Config) => JSON.stringify(config);

type Place = readonly [owner: Record<string, unknown>, key: string];

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  const keys = Object.keys(owner).filter((key) => key !== '__proto__');
  return keys.flatMap((key) => [[owner, key] as const, ...placesIn(owner[key])]);
}

/** Fields that grant when a page inherits them, or when JSON has them under `__proto__`. */
const granting = {
  required: true,
  basis: 'necessary',
  granular: true,
  revision: 2,
  embedded: true,
  gpc: 'ignore',
  cookie: { name: 'akkoord' },
  categories: { analytics: { required: true } },
  services: { ga: { basis: 'necessary' }, pixel: { basis: 'necessary' } },
};

describe('no mistake in a configuration grants', () => {
  const wrong = fc.oneof(
    fc.constantFrom<unknown>('no', 'false', 'true', 1, -1, 1.5, 0, '', null, [], {}, [true], { requires: true }, 'yes'),
    fc.constantFrom<unknown>('NL-STATISTICS', 'Necessary', ' necessary', '2', '1', 1e300, ['necessary'], [granting]),
    fc.constantFrom<unknown>(new Boolean(true), new String('necessary'), new String('nl-statistics'), Object('true')),
    fc.string({ maxLength: 8 }).filter((text) => !['necessary', 'nl-statistics', 'consent'].includes(text)),
    fc.anything({ maxDepth: 2, maxKeys: 3 }).filter((value) => value !== true && typeof value !== 'bigint'),
  );
  const mistake = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('value', 'value', 'own __proto__', 'prototype', 'getter', 'thrower', 'proxy'),
    wrong,
  });

  function make(places: readonly Place[], { at, kind, wrong }: { at: number; kind: string; wrong: unknown }): void {
    const [owner, key] = places[at % places.length] ?? [];
    if (!owner || !key) return;
    const target = Object.getOwnPropertyDescriptor(owner, key)?.value;
    // What another mistake replaced by a getter.
    if (kind !== 'value' && target === undefined) return;
    // A lower revision, or none, which is 1, is another configuration, and no mistake in this one.
    const isLower = key === 'revision' && (wrong === undefined || Number.isInteger(wrong));
    if (kind === 'getter') {
      // It says what is valid once, and then what grants.
      let times = 0;
      const get = () => (times++ === 0 ? target : Reflect.get(granting, key));
      Object.defineProperty(owner, key, { get, enumerable: true, configurable: true });
    } else if (kind === 'thrower') {
      const get = () => {
        throw new Error('no');
      };
      Object.defineProperty(owner, key, { get, enumerable: true, configurable: true });
    } else if (kind === 'value') {
      const value = isLower ? '1' : structuredClone(wrong);
      Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
    } else if (typeof target !== 'object' || target === null) return;
    else if (kind === 'proxy') {
      const asked = new Set<PropertyKey>();
      const get = (fields: object, name: PropertyKey) => {
        const isFirst = !asked.has(name) && hasOwn(fields, name);
        asked.add(name);
        return Reflect.get(isFirst ? fields : granting, name);
      };
      const value = new Proxy(target, { get, has: () => true });
      Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
    } else if (kind === 'prototype') Object.setPrototypeOf(target, granting);
    else Object.defineProperty(target, '__proto__', { value: granting, enumerable: true, configurable: true });
  }

  test(`whatever is wrong with it, nothing runs that the valid one holds (seed ${seed})`, () => {
    let mistakes = 0;
    fc.assert(
      fc.property(fc.array(mistake, { minLength: 1, maxLength: 3 }), (list) => {
        const input: unknown = JSON.parse(valid);
        // Found first: to look at a getter would be to ask it.
        const places = placesIn(input);
        for (const one of list) make(places, one);
        const config = resolve(input);
        mistakes += show(config) === show(validConfig) ? 0 : 1;
        expect(runsTooMuch(config)).toEqual([]);
      }),
      { seed, numRuns },
    );
    expect(mistakes).toBeGreaterThan(numRuns / 3);
  }, 300_000);

  test.each(['no', 'false', 'true', 1, [], {}, 'required'])('required: %j is not required', (required) => {
    const config = resolve({ categories: { analytics: { required }, necessary: { required: false } } });
    expect(config.items.filter(({ basis }) => basis !== 'consent')).toEqual([]);
    expect(asksConsent(config)).toBe(true);
  });

  test('a revision that is none counts no yes to an older one', () => {
    for (const revision of ['3', '1', null, -1, 1.5, 1e12]) {
      const config = resolve({ ...JSON.parse(valid), revision });
      const choices = visits.map((cookies) => findRecord(config, cookies, now)?.decision?.choices);
      expect(choices.flatMap((given = {}) => Object.values(given)).filter(Boolean)).toEqual([]);
    }
  });

  test('a lifetime that is none lasts a day, and none lasts more than 400', () => {
    const days = (value: unknown) => resolve({ cookie: { days: value } }).cookie.days;
    expect([undefined, 'session', 30, '30'].map(days)).toEqual([182, 'session', 30, 30]);
    expect(['', '30 days', 0, -1, {}, true].map(days)).toEqual([1, 1, 1, 1, 1, 1]);
    expect([401, 1e300].map(days)).toEqual([400, 400]);
  });
});

describe('what an old library left on Object.prototype', () => {
  const removed = () => Object.keys(granting).every((name) => Reflect.deleteProperty(Object.prototype, name));
  afterEach(removed);

  test.each<[unknown]>([
    [{}],
    [{ categories: null }],
    [{ categories: [] }],
    [{ categories: { analytics: 7, targeting: { services: 7 } } }],
    [JSON.parse(valid)],
  ])('is no part of the configuration %j', (input) => {
    const seen = () => {
      const { gpc, embedded, revision, cookie, categories, items } = resolve(input);
      const granular = categories.map((category) => category.granular);
      return JSON.stringify([gpc, embedded, revision, cookie.name, granular, items, runsTooMuch(resolve(input))]);
    };
    const expected = seen();
    Object.assign(Object.prototype, granting);
    const polluted = seen();
    removed();
    expect(polluted).toBe(expected);
  });
});
