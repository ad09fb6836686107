import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/model/decision';
import { isOf, makeReceipt } from '../../../src/model/make-receipt';
import { parseReceipt } from '../../../src/model/parse-receipt';
import { config } from './arbitrary';

const now = Date.UTC(2026, 10, 22, 12, 0, 1, 500);
const circumstances = {
  record_id: 'a4c1f2d0-1b2c-4d3e-8f90-0123456789ab',
  consent_id: '0123abcd',
  notice: null,
  scope: 'voorbeeld.nl',
  language: 'nl',
  library: '0.1.0',
};

test('any receipt that is made can be read by a server, and is of its decision alone', () => {
  fc.assert(
    fc.property(config, fc.boolean(), fc.boolean(), (site, first, second) => {
      const before = decide(site, () => first, 'banner', now);
      const after = decide(site, () => second, 'preferences', now, before);
      const receipt = makeReceipt(site, after, before, circumstances);
      expect(parseReceipt(JSON.stringify(receipt))).toEqual(receipt);
      expect(isOf(receipt, after)).toBe(true);
      // two decisions within one second are told apart
      expect(isOf(receipt, before)).toBe(false);
      const asked = Object.keys(after.choices).length > 0;
      if (asked) expect(receipt.event.type).toBe(second ? 'changed' : first ? 'withdrawn' : 'refused');
      expect(Object.keys({ ...receipt.purposes, ...receipt.services })).toHaveLength(Object.keys(after.choices).length);
    }),
  );
});
