import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/model/config/check-config.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide, itemsToDecide } from '../../../src/model/decision/decision.ts';
import { latestRecord } from '../../../src/model/decision/find-record.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import { decodeRecord, encodeRecord } from '../../../src/model/decision/record.ts';
import type { Via } from '../../../src/model/types.ts';
import { config } from './arbitrary.ts';
import { change, heldYes } from './held-yes.ts';

const now = Date.UTC(2026, 10, 22, 12);
const via = fc.constantFrom<Via>('banner', 'preferences', 'placeholder', 'api', 'signal', 'elsewhere');
const answers = fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 12, maxLength: 12 });
const answerFrom = (list: readonly (boolean | undefined)[]) => {
  const given = new Map<string, boolean | undefined>();
  return (id: string) => {
    if (!given.has(id)) given.set(id, list[given.size]);
    return given.get(id);
  };
};

describe('the record', () => {
  test('writes the decision into the cookie, in cookie octets', () => {
    fc.assert(
      fc.property(config, answers, via, (site, list, way) => {
        const decision = decide(site, answerFrom(list), way, now);
        const text = encodeRecord(site, decision);
        expect(text).toMatch(/^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]+$/);
        const read = decodeRecord(text);
        expect(read).toEqual(decision);
        expect(Object.keys(read?.choices ?? {}).sort()).toEqual(Object.keys(decision.choices).sort());
        expect(latestRecord(site, [text], now)?.decision).toEqual(decision);
      }),
    );
  });

  describe('whatever the cookie holds', () => {
    const site = resolveConfig({ categories: { analytics: { services: { ga: {} } }, targeting: {} } }, {});
    const asked = itemsToDecide(site).map(({ id }) => id);
    const grantsFor = (text: string) => {
      const grants = grantsOf(site, latestRecord(site, [text], now)?.decision ?? null);
      return asked.filter((id) => grants[id]);
    };

    test('arbitrary bytes never grant', () => {
      const bytes = fc.uint8Array({ maxLength: 80 }).map((list) => String.fromCharCode(...list));
      fc.assert(
        fc.property(
          fc.oneof(bytes, fc.string({ unit: 'binary' }), fc.string()),
          (text) => grantsFor(text).length === 0,
        ),
        { numRuns: 5_000 },
      );
    });

    test('nothing is granted that the text does not hold as a valid record', () => {
      const ids = fc.subarray([...asked, 'other', '']).map((list) => list.join('~'));
      const seconds = fc.integer({ min: now / 1000 - 200 * 86_400, max: now / 1000 + 2 * 86_400 });
      const record = fc
        .tuple(fc.constantFrom(1, 1, 1, 0, 2), fc.constantFrom('1', '1', '01', '3'), seconds, ids, ids)
        .map(([version, revision, time, yes, no]) =>
          [version, revision, time.toString(36), 'banner', yes, no].join('.'),
        );
      const older = fc
        .tuple(record, seconds, ids, ids)
        .map(([latest, time, yes, no]) => [latest, time.toString(36), yes, no].join('.'));
      const whole = encodeRecord(
        site,
        decide(site, (id) => id !== 'targeting', 'banner', now - 864e5),
      );
      const sign = fc.constantFrom(
        '',
        '',
        '.',
        '~',
        '-',
        '0',
        'Z',
        '%',
        ' ',
        '\n',
        '\0',
        'é',
        'analytics',
        '~targeting',
      );
      const damaged = fc
        .tuple(fc.oneof(record, older, fc.constant(whole)), fc.nat(200), sign, fc.nat(3))
        .map(([text, at, put, cut]) => change(text, at, put, cut));
      const near = fc.oneof(
        record,
        older,
        damaged,
        fc.stringMatching(/^1\.[\d.]*[\w~.-]*$/),
        fc.constantFrom('', 'true', '{"analytics":true}', '1.1.tovtkw.window.analytics.', 'x'.repeat(5000)),
      );
      let granted = 0;
      fc.assert(
        fc.property(near, (text) => {
          const held = heldYes(text, asked, 1, now);
          const grants = grantsFor(text);
          granted += grants.length;
          return grants.every((id) => held.includes(id));
        }),
        { numRuns: 20_000 },
      );
      expect(granted).toBeGreaterThan(1000);
    });
  });

  test('of four categories with twelve services is at most 200 bytes, name included', () => {
    const servicesOf = (...ids: string[]) => ({ services: Object.fromEntries(ids.map((id) => [id, {}])) });
    const site = resolveConfig(
      {
        categories: {
          necessary: {},
          functional: servicesOf('youtube', 'vimeo', 'google-maps'),
          analytics: servicesOf('google-analytics', 'matomo', 'hotjar', 'microsoft-clarity'),
          targeting: servicesOf('meta-pixel', 'google-ads', 'linkedin-insight', 'tiktok-pixel', 'hubspot'),
        },
      },
      {},
    );
    for (const answer of [true, false]) {
      const text = encodeRecord(
        site,
        decide(site, () => answer, 'preferences', now),
      );
      expect(`akkoord=${text}`.length).toBeLessThanOrEqual(200);
    }
  });

  test('read under another configuration, grants nothing that was not granted', () => {
    fc.assert(
      fc.property(config, config, answers, (before, after, list) => {
        const decision = decide(before, answerFrom(list), 'banner', now);
        const valid = latestRecord(after, [encodeRecord(before, decision)], now)?.decision ?? null;
        const grants = grantsOf(after, valid);
        const nothing = grantsOf(after, null);
        for (const { id } of itemsToDecide(after)) {
          if (grants[id] && !nothing[id]) expect(decision.choices[id]).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('an id in both lists is refused', () => {
    expect(decodeRecord('1.1.tovtkw.banner.analytics.analytics')?.choices.analytics).toBe(false);
  });

  test('what passes the check of the configuration fits in the cookie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 30 }), (count, length) => {
        const services = Object.fromEntries(
          Array.from({ length: count }, (_, n) => [`s${n}`.padEnd(length, 'x'), {}] as const),
        );
        const input = { revision: 999_999_999, categories: { analytics: { services } } };
        try {
          checkConfig(input, {}, () => {});
        } catch {
          return;
        }
        const site = resolveConfig(input, {});
        const { length: bytes } = `akkoord${encodeRecord(
          site,
          decide(site, () => true, 'banner', now),
        )}`;
        expect(bytes).toBeLessThanOrEqual(512);
      }),
    );
  });

  test('a usual site stays under 200 bytes', () => {
    const services = (...ids: string[]) => ({ services: Object.fromEntries(ids.map((id) => [id, {}])) });
    const site = resolveConfig(
      {
        categories: {
          functional: services('chat', 'google-maps', 'vimeo'),
          analytics: services('google-analytics', 'hotjar', 'clarity', 'matomo'),
          targeting: services('meta-pixel', 'linkedin', 'youtube', 'hubspot', 'tiktok'),
        },
      },
      {},
    );
    const text = encodeRecord(
      site,
      decide(site, () => true, 'banner', now),
    );
    expect(text.length).toBeLessThanOrEqual(200);
  });
});
