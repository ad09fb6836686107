import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { asksConsent } from '../../../src/model/decision/grants.ts';
import { isReceiptOf, makeReceipt } from '../../../src/model/decision/make-receipt.ts';
import { parseReceipt } from '../../../src/model/decision/parse-receipt.ts';
import { config } from './arbitrary.ts';

const now = Date.UTC(2026, 10, 22, 12, 0, 1, 500);
const circumstances = {
  record_id: 'a4c1f2d0-1b2c-4d3e-8f90-0123456789ab',
  consent_id: '0123abcd',
  signals: [],
  notice_hash: null,
  scope: 'voorbeeld.nl',
  language: 'nl',
  library: '0.1.0',
};

test('any receipt that is made can be read by a server, and is of its decision alone', () => {
  fc.assert(
    fc.property(config, fc.boolean(), fc.boolean(), (site, first, second) => {
      const before = decide(site, () => first, 'banner', now);
      const after = decide(site, () => second, 'preferences', now, before);
      const receipt = makeReceipt(site, after, before, 'nl', circumstances);
      expect(parseReceipt(JSON.stringify(receipt))).toEqual(receipt);
      expect(isReceiptOf(receipt, after)).toBe(true);
      // Two decisions within one second are distinguished.
      expect(isReceiptOf(receipt, before)).toBe(false);
      const type = second ? 'changed' : first ? 'withdrawn' : 'refused';
      expect(receipt.event.type).toBe(asksConsent(site) ? type : 'refused');
      expect(Object.keys({ ...receipt.purposes, ...receipt.services })).toHaveLength(Object.keys(after.choices).length);
    }),
  );
});

test('exempt statistics are no consent: neither leaving them on nor switching them off', () => {
  const site = resolveConfig(
    { categories: { analytics: { services: { counter: { basis: 'nl-statistics' } } }, targeting: {} } },
    {},
  );
  const type = (...yes: string[]) => {
    const before = decide(site, (id) => ['analytics', 'counter'].includes(id), 'preferences', now);
    const after = decide(site, (id) => yes.includes(id), 'preferences', now, before);
    const types = [null, before].map((previous) => makeReceipt(site, after, previous, 'nl', circumstances).event.type);
    return types.join();
  };
  expect(type('counter')).toBe('refused,refused');
  // As the preferences save it: the switch of the category is on because its only service is.
  expect(type('analytics', 'counter')).toBe('refused,refused');
  expect(type()).toBe('refused,refused');
  expect(type('targeting')).toBe('given,changed');
});

test('the controller has the name that the interface shows in that language', () => {
  const nameIn = (language: string, name: string | Record<string, string>, fallbackLanguage?: string) => {
    const site = resolveConfig({ controller: { name }, ...(fallbackLanguage && { fallbackLanguage }) }, {});
    return makeReceipt(
      site,
      decide(site, () => true, 'banner', now),
      null,
      language,
      circumstances,
    ).controller;
  };
  const names = { de: 'Beispiel GmbH', en: 'Example Ltd', nl: 'Voorbeeld BV', no: 'Eksempel AS' };
  expect(nameIn('nl', names)).toBe('Voorbeeld BV');
  expect(nameIn('nl-NL', names)).toBe('Voorbeeld BV');
  expect(nameIn('nb-NO', names)).toBe('Eksempel AS');
  expect(nameIn('zh', names)).toBe('Example Ltd');
  expect(nameIn('zh', names, 'nl')).toBe('Voorbeeld BV');
  expect(nameIn('zh', { fr: 'Exemple SA' })).toBe('Exemple SA');
  expect(nameIn('zh', 'Voorbeeld')).toBe('Voorbeeld');
  expect(nameIn('zh', {})).toBeNull();
});
