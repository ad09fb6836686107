import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConsent } from '../../../src/server.ts';
import { change, heldYes } from '../model/held-yes.ts';
import { day, now, recordOf, site } from './site.ts';

const read = (header: string | null | undefined) => readConsent(header, site, now);

describe('reading the consent from a request', () => {
  test('gives what the visitor chose', () => {
    const consent = read(`theme=dark; akkoord=${recordOf(['analytics'])}; cart=1`);
    expect(consent.decision).toMatchObject({ revision: 2, time: now, via: 'banner' });
    expect([consent.has('necessary'), consent.has('analytics'), consent.has('google-analytics')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([consent.has('targeting'), consent.has('youtube')]).toEqual([false, false]);
    expect({ ...consent.grants }).toEqual({
      necessary: true,
      analytics: true,
      'google-analytics': true,
      targeting: false,
      youtube: false,
    });
  });

  test.each([null, undefined, '', 'theme=dark', 'akkoord', 'akkoord=', '=', ';;;'])(
    'without a record (%j) nothing but what is required is granted',
    (header) => {
      const { decision, has } = read(header);
      expect([decision, has('necessary'), has('analytics'), has('youtube')]).toEqual([null, true, false, false]);
    },
  );

  test('the header a framework hands over may be of any type', () => {
    for (const odd of [7, {}, [`akkoord=${recordOf(['analytics'])}`], () => '', true, Symbol('akkoord'), Number.NaN])
      expect(read(odd as unknown as string).has('analytics')).toBe(false);
  });

  test('of several valid ones the latest counts, in either order', () => {
    const yes = `akkoord=${recordOf(['analytics'], now - 2 * day)}`;
    const no = `akkoord=${recordOf([], now - day)}`;
    const broken = `akkoord=${recordOf(['analytics', 'targeting'])}x.`;
    for (const header of [`${yes}; ${no}; ${broken}`, `${broken};${no};${yes}`])
      expect([read(header).decision?.time, read(header).has('analytics')]).toEqual([now - day, false]);
    expect(
      read(`akkoord=${recordOf([], now - 2 * day)}; akkoord=${recordOf(['analytics'], now - day)}`).has('analytics'),
    ) //
      .toBe(true);
  });

  test('a record that has expired is no decision; under another revision a yes is none, and a no stays', () => {
    const cookie = (text: string) => read(`akkoord=${text}`).decision;
    expect(cookie(recordOf(['analytics'], now - 182 * day))).toBeNull();
    expect(cookie(recordOf(['analytics'], now - 181 * day))).not.toBeNull();
    expect(cookie(recordOf(['analytics'], now + 2 * day))).toBeNull();
    const former = recordOf(['analytics'], now, { ...site, revision: 1 });
    expect(cookie(former)).toMatchObject({ revision: 1, unanswered: ['analytics', 'google-analytics'] });
    expect(Object.values(read(`akkoord=${former}`).grants).filter(Boolean)).toEqual([true]);
    expect(readConsent(`akkoord=${former}`, { ...site, askAgain: 'all' }, now).decision).toBeNull();
    expect(cookie(recordOf([], now, { ...site, revision: 1 }))).not.toHaveProperty('unanswered');
  });

  test('what a record does not answer is not granted, and neither is the category that it is in', () => {
    const lacking = recordOf(['analytics'], now, { revision: 2, categories: { analytics: {}, targeting: {} } });
    const { decision, has } = read(`akkoord=${lacking}`);
    expect(decision).toMatchObject({ unanswered: ['analytics', 'google-analytics'] });
    expect([has('analytics'), has('google-analytics'), has('youtube')]).toEqual([false, false, false]);
  });

  test('only the cookie with the exact name is read', () => {
    const record = recordOf(['analytics']);
    for (const name of ['Akkoord', 'xakkoord', 'akkoordx', 'x; y=akkoord', '"akkoord"', 'akkoord=akkoord'])
      expect(read(`${name}=${record}`).has('analytics')).toBe(false);
    expect(readConsent(`a.b=${record}`, { ...site, cookie: { name: 'a-b' } }, now).has('analytics')).toBe(false);
    expect(readConsent(`a-b=${record}`, { ...site, cookie: { name: 'a-b' } }, now).has('analytics')).toBe(true);
  });

  test('an id that the configuration does not have is refused, those that objects inherit too', () => {
    const { has } = read(`akkoord=${recordOf(['analytics']).replace('analytics', 'analytics~constructor~toString')}`);
    expect(has('analytics')).toBe(true);
    for (const id of ['constructor', 'toString', '__proto__', '', 'nope'])
      expect((has as (id: string) => boolean)(id)).toBe(false);
    // @ts-expect-error: a typo
    expect(has('anaytics')).toBe(false);
  });

  test('the types know the ids, unless the type of the configuration does not say', () => {
    const loose: import('../../../src/server.ts').ConfigInput = site;
    expect(readConsent(null, loose, now).has('youtube')).toBe(false);
    // @ts-expect-error: these are the built-in ones
    expect(readConsent(null, {}, now).has('youtube')).toBe(false);
  });

  test('the result is frozen', () => {
    const consent = read(`akkoord=${recordOf([])}`);
    for (const change of [
      () => Object.assign(consent.grants, { analytics: true }),
      () => Object.assign(consent.decision?.choices ?? {}, { analytics: true }),
      () => Object.assign(consent.decision ?? {}, { revision: 9 }),
      () => Object.assign(consent, { has: () => true }),
    ])
      expect(change).toThrow(TypeError);
  });

  test('throws for a configuration that cannot work', () => {
    expect(() => readConsent('', { cookie: { name: 'a;b' } })).toThrow(ConfigError);
    expect(() => readConsent('', null as unknown as object)).toThrow(ConfigError);
  });

  test('statistics that the law exempts run until they are refused', () => {
    const config = { categories: { analytics: { services: { matomo: { basis: 'nl-statistics' } } } } } as const;
    expect(readConsent('', config, now).has('matomo')).toBe(true);
    expect(readConsent(`akkoord=${recordOf([], now, config)}`, config, now).has('matomo')).toBe(false);
  });
});

/** Fewer than the records in `record.test.ts`: each one here reads the configuration, too. */
const HEADERS = 1_000;

describe('whatever the header holds', () => {
  const record = recordOf(['analytics', 'google-analytics', 'targeting', 'youtube']);
  const asked = ['analytics', 'google-analytics', 'targeting', 'youtube'];
  const grantsFor = (text: string) => {
    const { grants } = read(text);
    return asked.filter((id) => grants[id]);
  };
  const bytes = fc.uint8Array({ maxLength: 80 }).map((list) => String.fromCharCode(...list));

  test('arbitrary bytes never grant, as the header and as the cookie in it', () => {
    const header = fc.oneof(
      bytes,
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.tuple(bytes, bytes).map(([a, b]) => `${a}; akkoord=${b}`),
    );
    fc.assert(
      // A plain answer instead of `expect`, which would take most of the time of so many runs.
      fc.property(header, (text) => grantsFor(text).length === 0),
      { numRuns: HEADERS },
    );
  });

  test('nothing is granted that a cookie of the name does not hold as a valid record', () => {
    const ids = fc.subarray([...asked, 'other']).map((list) => list.join('~'));
    const made = fc
      .tuple(fc.constantFrom('2', '2', '02', '3'), fc.integer({ min: -200, max: 2 }), ids, ids)
      .map(([revision, days, yes, no]) =>
        ['1', revision, ((now + days * day) / 1000).toString(36), 'banner', yes, no].join('.'),
      );
    const sign = fc.constantFrom('', '', '%', '"', ',', ' ', ';', '=', '\n', '\0', 'é', '.', '~youtube');
    const damaged = fc
      .tuple(fc.oneof(made, fc.constant(record)), fc.nat(200), sign, fc.nat(3))
      .map(([text, at, put, cut]) => change(text, at, put, cut));
    const pair = fc
      .tuple(fc.constantFrom('akkoord', 'akkoord', ' akkoord ', 'Akkoord', 'xakkoord', ''), fc.oneof(made, damaged))
      .map((parts) => parts.join('='));
    const header = fc.array(fc.oneof(pair, bytes), { maxLength: 3 }).map((pairs) => pairs.join(';'));
    let granted = 0;
    fc.assert(
      fc.property(header, (text) => {
        const held = text.split(';').flatMap((pair) => {
          const [name = '', ...value] = pair.split('=');
          return name.trim() === 'akkoord' ? heldYes(value.join('=').trim(), asked, 2, now) : [];
        });
        const grants = grantsFor(text);
        granted += grants.length;
        return grants.every((id) => held.includes(id));
      }),
      { numRuns: HEADERS },
    );
    expect(granted).toBeGreaterThan(HEADERS / 100);
  });

  test('also when it is huge', () => {
    for (const piece of ['akkoord=', 'akkoord=1.2.', ';', '=', `akkoord=${'a~'.repeat(300)}; `, 'x'.repeat(999)]) {
      expect(read(piece.repeat(Math.ceil(1e5 / piece.length))).has('analytics')).toBe(false);
    }
    expect(read(`${'x'.repeat(1e5)}=1; akkoord=${record}`).has('analytics')).toBe(true);
  });
});
