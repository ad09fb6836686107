import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConsent, renewConsent } from '../../../src/server.ts';
import { day, now, recordOf, site } from './site.ts';

const record = recordOf(['analytics']);
const header = `akkoord=${record}`;

/** Name, value and attributes, as a browser takes them apart (RFC 6265bis §5.6). */
function parts(setCookie: string | null) {
  const [pair = '', ...attributes] = `${setCookie}`.split(';');
  const of = (text: string) => {
    const [key = '', value = ''] = text.trim().split(/=(.*)/s);
    return [key.toLowerCase(), value] as const;
  };
  return { pair: pair.trim(), ...Object.fromEntries(attributes.map(of)) } as Record<string, string>;
}

describe('keeping the cookie alive', () => {
  test('writes the same record, until the consent ends', () => {
    expect(renewConsent(header, site, { now })).toBe(
      `akkoord=${record}; Path=/; Max-Age=${182 * 86_400}; SameSite=Lax; Secure`,
    );
    expect(parts(renewConsent(header, site, { now: now + 180 * day + 1500 }))).toEqual({
      pair: header,
      path: '/',
      'max-age': `${2 * 86_400 - 2}`,
      samesite: 'Lax',
      secure: '',
    });
  });

  test('never extends it, however often and whenever it is renewed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -day + 1, max: 200 * day }), fc.integer({ min: 1, max: 400 }), (later, days) => {
        const config = { ...site, cookie: { days } };
        const text = recordOf(['analytics'], now, config);
        const renewed = renewConsent(`akkoord=${text}`, config, { now: now + later });
        const left = days * day - Math.max(later, 0);
        if (left < 1000) expect(renewed).toBeNull();
        else {
          const age = Number(parts(renewed)['max-age']) * 1000;
          expect(left - age).toBeGreaterThanOrEqual(0);
          expect(left - age).toBeLessThan(1000);
          expect(parts(renewed).pair).toBe(`akkoord=${text}`);
        }
      }),
    );
  });

  test('says for which domain it is, and renews no record of another', () => {
    const shared = { ...site, cookie: { domain: '.voorbeeld.nl' } };
    const auto = { ...site, cookie: { domain: 'auto' } };
    const marked = `akkoord=${record}.2`;
    for (const cookies of [header, marked]) {
      expect(parts(renewConsent(cookies, shared, { now })).pair).toBe(marked);
      expect(parts(renewConsent(cookies, auto, { now, domain: 'voorbeeld.nl' })).pair).toBe(marked);
    }
    expect(renewConsent(marked, site, { now })).toBeNull();
    expect(renewConsent(marked, { ...site, cookie: { domain: '.shop.voorbeeld.nl' } }, { now })).toBeNull();
    expect(readConsent(`${marked}; akkoord=${recordOf([], now - day)}`, site, now).has('analytics')).toBe(false);
  });

  test('renews a refusal too', () => {
    expect(parts(renewConsent(`akkoord=${recordOf([])}`, site, { now })).pair).toBe(`akkoord=${recordOf([])}`);
  });

  test.each([
    '',
    'akkoord=',
    'akkoord=x',
    `akkoord=${record}\r\nSet-Cookie: a=b`,
    `akkoord=${record}~x\r\nSet-Cookie: a=b`,
    `akkoord=${record}%3B`,
    `x=${record}`,
  ])('there is nothing to renew in %j', (text) => {
    expect(renewConsent(text, site, { now })).toBeNull();
  });

  test('writes nothing for a record of which nothing counts', () => {
    expect(renewConsent(header, site, { now: now + 182 * day })).toBeNull();
    // Under another revision, what was refused counts on.
    expect(parts(renewConsent(header, { ...site, revision: 3 }, { now })).pair).toBe(header);
    expect(renewConsent(header, { ...site, revision: 3, askAgain: 'all' }, { now })).toBeNull();
    const yes = `akkoord=${recordOf(['analytics', 'targeting'])}`;
    expect(renewConsent(yes, { ...site, revision: 3 }, { now })).toBeNull();
    expect(renewConsent(null, site)).toBeNull();
  });

  test('the latest of several is written', () => {
    const later = recordOf([], now + 60_000);
    expect(parts(renewConsent(`${header}; akkoord=${later}`, site, { now: now + day })).pair).toBe(`akkoord=${later}`);
  });

  test('on plain http, on a domain, in a frame of another site', () => {
    expect(parts(renewConsent(header, site, { now, secure: false }))).not.toHaveProperty('secure');
    expect(parts(renewConsent(header, { ...site, cookie: { domain: '.voorbeeld.nl' } }, { now })).domain).toBe(
      '.voorbeeld.nl',
    );
    expect(renewConsent(header, { ...site, embedded: true }, { now, secure: false })).toMatch(
      /; SameSite=None; Secure; Partitioned$/,
    );
  });

  test("'auto' needs the option `domain`, and throws without it at the first request already", () => {
    const auto = { ...site, cookie: { domain: 'auto' } };
    expect(() => renewConsent(null, auto)).toThrow(ConfigError);
    expect(() => renewConsent(null, auto)).toThrow(/option `domain`/);
    expect(parts(renewConsent(header, auto, { now, domain: 'voorbeeld.nl' })).domain).toBe('voorbeeld.nl');
    expect(readConsent(header, auto, now).has('analytics')).toBe(true);
  });

  test.each(['voorbeeld.nl; HttpOnly', 'a.nl\r\nX: y', 'nl', 'a..nl', 'müller.nl', 'a.nl:80', ' a.nl'])(
    'what is no domain is not written: %j',
    (domain) => {
      expect(() => renewConsent(header, site, { now, domain })).toThrow(ConfigError);
      expect(() => renewConsent(header, { ...site, cookie: { domain } }, { now })).toThrow(ConfigError);
    },
  );

  test("a choice until the browser is closed ('session') has no end of its own", () => {
    const config = { ...site, cookie: { days: 'session' } } as const;
    expect(renewConsent(`akkoord=${recordOf(['analytics'])}`, config, { now })).toBe(
      `akkoord=${record}; Path=/; SameSite=Lax; Secure`,
    );
  });
});

describe('whatever the header contains, the result is one cookie', () => {
  const grammar =
    /^akkoord=[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]+; Path=\/; (Domain=[\w.-]+; )?Max-Age=[1-9]\d*; SameSite=Lax; Secure$/;
  const bytes = fc.uint8Array({ maxLength: 60 }).map((list) => String.fromCharCode(...list));
  const junk = fc.oneof(
    bytes,
    fc.constantFrom('\r\nSet-Cookie: a=b', '; Domain=evil.example', ', x=y', ' HttpOnly', '\0'),
  );

  test('or none', () => {
    fc.assert(
      fc.property(junk, fc.nat(record.length), junk, fc.boolean(), (before, at, within, whole) => {
        // As an extra id it would do no harm, but it contains characters that no cookie may have.
        const text = `akkoord=${record.slice(0, at)}${within}${record.slice(at)}; akkoord=${record}~x${within}`;
        const renewed = renewConsent(`${before}; ${text}${whole ? `; ${header}` : ''}`, site, { now });
        if (renewed !== null) expect(renewed).toMatch(grammar);
        if (whole) expect(renewed).not.toBeNull();
        // The platform's own `Headers` accepts it.
        if (renewed !== null) expect(new Headers({ 'Set-Cookie': renewed }).getSetCookie()).toEqual([renewed]);
      }),
      { numRuns: 1000 },
    );
  });
});
