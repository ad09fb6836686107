import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConsent } from '../../../src/server';
import { day, now, recordOf, site } from './site';

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

  test('what is over, of another revision, or does not answer for a service of today is no decision', () => {
    const cookie = (text: string) => read(`akkoord=${text}`).decision;
    expect(cookie(recordOf(['analytics'], now - 182 * day))).toBeNull();
    expect(cookie(recordOf(['analytics'], now - 181 * day))).not.toBeNull();
    expect(cookie(recordOf(['analytics'], now + 2 * day))).toBeNull();
    expect(cookie(recordOf(['analytics'], now, { ...site, revision: 1 }))).toBeNull();
    expect(
      cookie(recordOf(['analytics'], now, { revision: 2, categories: { analytics: {}, targeting: {} } })),
    ).toBeNull();
  });

  test('another name is another cookie, and a name is not a part of one', () => {
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
    const loose: import('../../../src/server').ConfigInput = site;
    expect(readConsent(null, loose, now).has('youtube')).toBe(false);
    // @ts-expect-error: these are the built-in ones
    expect(readConsent(null, {}, now).has('youtube')).toBe(false);
  });

  test('nothing of it can be changed', () => {
    const consent = read(`akkoord=${recordOf([])}`);
    for (const change of [
      () => Object.assign(consent.grants, { analytics: true }),
      () => Object.assign(consent.decision?.choices ?? {}, { analytics: true }),
      () => Object.assign(consent.decision ?? {}, { revision: 9 }),
      () => Object.assign(consent, { has: () => true }),
    ])
      expect(change).toThrow(TypeError);
  });

  test('a configuration that cannot work is said, as in the page', () => {
    expect(() => readConsent('', { cookie: { name: 'a;b' } })).toThrow(ConfigError);
    expect(() => readConsent('', null as unknown as object)).toThrow(ConfigError);
  });

  test('statistics that the law exempts run until they are refused', () => {
    const config = { categories: { analytics: { services: { matomo: { basis: 'nl-statistics' } } } } } as const;
    expect(readConsent('', config, now).has('matomo')).toBe(true);
    expect(readConsent(`akkoord=${recordOf([], now, config)}`, config, now).has('matomo')).toBe(false);
  });
});

describe('whatever the header holds', () => {
  const record = recordOf(['analytics', 'google-analytics', 'targeting', 'youtube']);
  const bytes = fc.uint8Array({ maxLength: 300 }).map((list) => String.fromCharCode(...list));
  /** A record with something in it that is not a cookie's, or cut short. */
  const damaged = fc
    .tuple(fc.nat(record.length - 1), fc.constantFrom('', '%', '"', ',', ' ', '\n', '\0', 'é', '.'), bytes)
    .map(([at, sign, end]) => `akkoord=${record.slice(0, at)}${sign}${sign ? record.slice(at) : ''}.${end}`);
  const header = fc.oneof(
    bytes,
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.tuple(bytes, bytes).map(([a, b]) => `${a}; akkoord=${b}`),
    fc.stringMatching(/^akkoord=1\.2\.[\w.~-]{0,60}$/),
    damaged,
  );

  test('it never throws and never grants', () => {
    fc.assert(
      fc.property(header, (text) => {
        const { decision, has } = read(text);
        if (decision) expect(text).toMatch(/akkoord\s*=\s*1\.2\./);
        // what can be read must have said yes, and answered every question
        for (const id of ['analytics', 'targeting', 'youtube'] as const)
          if (has(id)) expect(text.split(id).length).toBeGreaterThan(1);
        if (!decision) expect([has('analytics'), has('targeting'), has('youtube')]).toEqual([false, false, false]);
      }),
      { numRuns: 5000 },
    );
  });

  test('also when it is huge', () => {
    for (const piece of ['akkoord=', 'akkoord=1.2.', ';', '=', `akkoord=${'a~'.repeat(300)}; `, 'x'.repeat(999)]) {
      expect(read(piece.repeat(Math.ceil(1e5 / piece.length))).has('analytics')).toBe(false);
    }
    expect(read(`${'x'.repeat(1e5)}=1; akkoord=${record}`).has('analytics')).toBe(true);
  });
});
