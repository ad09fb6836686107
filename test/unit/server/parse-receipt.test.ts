import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReceipt, type Receipt } from '../../../src/server.ts';

const receipt: Receipt = {
  schema_version: 1,
  record_id: '7d0c9a52-3f0e-4c67-9f5b-0d0f4f7b1c2e',
  consent_id: '00c0ffee',
  event: { type: 'given', time: '2026-11-22T12:00:00Z' },
  clock: 'client',
  expires: '2027-05-23T12:00:00Z',
  method: 'banner',
  revision: 3,
  signals: ['gpc'],
  notice_hash: 'pQ3xY0_-aBcDeFgH',
  language: 'nl-x-je',
  controller: 'Voorbeeld BV',
  policyUrl: '/privacy',
  policyDate: '2026-11-01',
  scope: '.voorbeeld.nl',
  purposes: { analytics: true, targeting: false },
  services: { 'google-analytics': true, constructor: false },
  library: '1.0.0',
};
const parse = (value: unknown) => parseReceipt(JSON.stringify(value));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a receipt that a page posted', () => {
  test('is read as it was sent, in one order of fields', () => {
    expect(plain(parse(receipt))).toEqual(plain(receipt));
    const shuffled = Object.fromEntries(Object.entries(receipt).reverse());
    expect(JSON.stringify(parse(shuffled))).toBe(JSON.stringify(parse(receipt)));
  });

  test('what may be unknown is null', () => {
    const bare = {
      ...receipt,

      notice_hash: null,
      controller: null,
      policyUrl: null,
      policyDate: null,
      purposes: {},
      services: {},
    };
    expect(plain(parse(bare))).toEqual(plain(bare));
  });

  test('times may have the zero milliseconds that Date writes, and no others', () => {
    const at = (time: string) => parse({ ...receipt, event: { type: 'given', time } });
    expect(at(new Date(1_795_000_000_000).toISOString())).not.toBeNull();
    expect(at('2026-11-22T12:00:00.001Z')).toBeNull();
  });

  test.each(Object.keys(receipt))('is refused without %s', (field) => {
    const { [field as keyof Receipt]: _, ...rest } = receipt;
    // Receipts of earlier versions have no signals, and are still posted and kept.
    if (field === 'signals') expect(plain(parse(rest))).toEqual(plain(rest));
    else expect(parse(rest)).toBeNull();
  });

  test.each(Object.keys(receipt))('is refused with another value for %s', (field) => {
    const wrong = [7.5, -1, true, 'a b\n', {}, { a: 1 }, [], 'x'.repeat(3000), undefined, '\ud800'];
    for (const value of wrong) {
      if (JSON.stringify(value) === '{}' && /purposes|services/.test(field)) continue;
      // No signal at all, or a receipt of an earlier version.
      if (field === 'signals' && (value === undefined || JSON.stringify(value) === '[]')) continue;
      expect([field, value, parse({ ...receipt, [field]: value })]).toEqual([field, value, null]);
    }
  });

  test.each([
    { ip: '192.0.2.1' },
    { userAgent: '' },
    { event: { ...receipt.event, page: '/' } },
    { event: { type: 'given' } },
    { event: { type: 'expired', time: receipt.event.time } },
    { schema_version: 2 },
    { schema_version: '1' },
    { record_id: receipt.record_id.toUpperCase() },
    { record_id: `${receipt.record_id}\n` },
    { record_id: '00000000-0000-0000-0000-000000000000' },
    { consent_id: '00C0FFEE' },
    { consent_id: '00c0ffe' },
    { clock: 'server' },
    { method: 'window' },
    { revision: 1e9 },
    { revision: '3' },
    { expires: '2026-02-30T12:00:00Z' },
    { expires: '2026-13-01T12:00:00Z' },
    { expires: '2026-11-22T12:00:00+01:00' },
    { expires: '2026-11-22' },
    { language: '' },
    { scope: '' },
    { scope: 'a b' },
    { library: '' },
    { purposes: { analytics: 1 } },
    { purposes: { analytics: null } },
    { purposes: ['analytics'] },
    { services: { 'a b': true } },
    { services: { ['x'.repeat(65)]: true } },
    { services: null },
  ])('nor with %j', (fields) => {
    expect(parse({ ...receipt, ...fields })).toBeNull();
  });

  test.each(['', ' ', '{', 'null', '[]', '7', '"text"', '{}', `[${JSON.stringify(receipt)}]`, '['.repeat(60_000)])(
    'nor what is no object of that kind: %.20s',
    (text) => {
      expect(parseReceipt(text)).toBeNull();
    },
  );

  test('is refused if it is too long, before it is parsed', () => {
    const text = JSON.stringify(receipt);
    expect(parseReceipt(text.padEnd(65_536))).not.toBeNull();
    expect(parseReceipt(text.padEnd(65_537))).toBeNull();
    expect(parseReceipt(7 as unknown as string)).toBeNull();
  });

  test('names that objects inherit do no harm', () => {
    const text = JSON.stringify(receipt);
    for (const evil of [
      text.replace('{', '{"__proto__":{"polluted":true},'),
      text.replace('"analytics"', '"__proto__"'),
      text.replace('"type"', '"__proto__"'),
      `{"__proto__":${text}}`,
    ])
      expect(parseReceipt(evil)).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const read = parse(receipt);
    expect(read?.services.constructor).toBe(false);
    expect(read?.purposes.constructor).toBeUndefined();
  });

  test('whatever the text, it never throws, and what is read holds nothing that was not sent', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue())
        .map(([field, value]) => JSON.stringify({ ...receipt, [field]: value })),
      fc.tuple(fc.string(), fc.jsonValue()).map(([field, value]) => JSON.stringify({ ...receipt, [field]: value })),
    );
    fc.assert(
      fc.property(text, (sent) => {
        const read = parseReceipt(sent);
        if (read) expect(plain(read)).toEqual(JSON.parse(sent));
      }),
      { numRuns: 1000 },
    );
  });
});
