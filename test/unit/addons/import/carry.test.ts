import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry, latestOf } from '../../../../src/addons/import/model/carry.ts';
import type { FormerChoice } from '../../../../src/addons/import/model/former.ts';
import { resolveConfig } from '../../../../src/model/config/resolve-config.ts';
import { expiryOf, itemsToDecide } from '../../../../src/model/decision/decision.ts';
import { latestRecord } from '../../../../src/model/decision/find-record.ts';
import { encodeRecord } from '../../../../src/model/decision/record.ts';
import type { CategoryInput, Config, ConfigInput, ImportInput } from '../../../../src/model/types.ts';
import { config as anyConfig } from '../../model/arbitrary.ts';
import { carriedOf, day, keepsTime, names, now, read, records, wordsOf } from './samples.ts';

const site = (input: ConfigInput = {}) => resolveConfig(input, {});
const of = (categories: Record<string, CategoryInput>) => site({ categories });
const shop = site();
const made = now - 10 * day;

type Answers = Record<string, boolean>;
const take = (
  config: Config,
  answers: Answers,
  more: Partial<FormerChoice> = {},
  map?: ImportInput['map'],
  gpc = false,
) => {
  const choice = latestOf([{ answers, time: made, ...more }], now);
  return carriedOf(choice && carry(config, choice, map, gpc, now));
};
const choices = (
  config: Config,
  answers: Answers,
  more?: Partial<FormerChoice>,
  map?: ImportInput['map'],
  gpc?: boolean,
) => {
  const carried = take(config, answers, more, map, gpc);
  return carried && { ...carried.decision.choices };
};

describe('a record of each tool', () => {
  test.each(names)('%s: mixed, all, none, and what is not fresh', (tool) => {
    const [functional, analytics, targeting] = wordsOf[tool];
    const outcome = (answers: readonly [boolean, boolean, boolean], ago = 10) => {
      const [f, a, t] = answers;
      const stored = records[tool]({ [functional]: f, [analytics]: a, [targeting]: t }, ago);
      const choice = latestOf(read(tool, stored), now);
      const carried = carriedOf(choice && carry(shop, choice, undefined, false, now));
      return carried ? { ...carried.decision.choices } : null;
    };
    const timed = keepsTime.includes(tool);
    const everything = { functional: true, analytics: true, targeting: true };
    const mixed = { functional: false, analytics: true, targeting: false };
    const nothing = { functional: false, analytics: false, targeting: false };
    expect(outcome([true, true, true])).toEqual(timed ? everything : null);
    expect(outcome([false, true, false])).toEqual(timed ? mixed : null);
    expect(outcome([false, false, false])).toEqual(nothing);
    // A yes ends sooner than under the tool; a refusal lasts as long as there.
    expect(outcome([true, true, true], 183)).toBeNull();
    expect(outcome([false, true, false], 183)).toBeNull();
    const isOver = tool === 'cookieconsent';
    expect(outcome([false, false, false], 183)).toEqual(isOver ? null : nothing);
  });

  test('OneTrust: closing the banner gives no consent, and its refusals count', () => {
    const [refusedSome, refusedAll] = [
      { C0002: true, C0003: true, C0004: false },
      { C0002: false, C0003: false, C0004: false },
    ].map((groups) => latestOf(read('onetrust', records.onetrust(groups, 10, '3')), now));
    expect(refusedSome && carry(shop, refusedSome, undefined, false, now)).toBe('ask');
    expect(carriedOf(refusedAll && carry(shop, refusedAll, undefined, false, now))?.decision.time).toBe(made);
  });
});

describe('a choice of another tool', () => {
  test('keeps its age, ends at the earlier of both ends, and is marked as made elsewhere', () => {
    const all = { functional: true, analytics: true, targeting: false };
    expect(take(shop, all)).toMatchObject({
      decision: { time: made, via: 'elsewhere', revision: 1 },
      expires: made + 182 * day,
    });
    expect(take(shop, all, { expires: now + day })?.expires).toBe(now + day);
    expect(take(shop, all, { expires: now + 400 * day })?.expires).toBe(made + 182 * day);
    expect(take(shop, all, { time: undefined, since: made })?.decision.time).toBe(made);
  });

  test('is not carried over when it is stale, ended or malformed, or a yes of unknown age', () => {
    const all = { functional: true, analytics: true, targeting: true };
    const none = { functional: false, analytics: false, targeting: false };
    for (const time of [now - 182 * day, now + 2 * day, Date.UTC(2014, 1), Number.NaN, 0, -1, Number.POSITIVE_INFINITY])
      expect([time, take(shop, all, { time })]).toEqual([time, null]);
    for (const time of [now + 2 * day, Number.NaN, Number.POSITIVE_INFINITY])
      expect([time, take(shop, none, { time })]).toEqual([time, null]);
    for (const expires of [now, now - day, Number.NaN]) expect(take(shop, none, { expires })).toBeNull();
    expect(take(shop, all, { time: undefined })).toBeNull();
    expect(take(shop, all, { time: undefined, since: now - 182 * day })).toBeNull();
    expect(take(shop, all, { isUnproven: true })).toBeNull();
    expect(take(shop, none, { time: undefined })).toMatchObject({ decision: { time: now }, expires: now + 182 * day });
  });

  test('counts as a refusal for as long as the tool keeps it, also when it is older than a decision here may be', () => {
    const none = { functional: false, analytics: false, targeting: false };
    for (const ago of [182, 200, 400, 5000]) {
      const time = now - ago * day;
      // its end is not known, so it lasts as long as a decision of today
      expect(take(shop, none, { time })).toMatchObject({
        decision: { time: now, choices: none },
        expires: now + 182 * day,
      });
      const carried = take(shop, none, { time, expires: now + 100 * day });
      expect(carried).toMatchObject({ decision: { time: now - 82 * day, choices: none }, expires: now + 100 * day });
      expect(carried && expiryOf(shop, carried.decision)).toBe(now + 100 * day);
      expect(take(shop, none, { time, expires: now + 300 * day })?.expires).toBe(now + 182 * day);
      expect(take(shop, none, { time, expires: now - 1 })).toBeNull();
      // the visitor accepted something: too long ago
      expect(take(shop, { ...none, analytics: true }, { time, expires: now + 100 * day })).toBeNull();
    }
    // a younger refusal keeps its own age
    expect(take(shop, none, { time: now - 181 * day })).toMatchObject({
      decision: { time: now - 181 * day },
      expires: now + day,
    });
  });

  test('lets the next tool count when it has ended, but not when the visitor must be asked', () => {
    const worth = (answers: Answers, more: Partial<FormerChoice> = {}) =>
      carry(shop, { answers, time: made, ...more }, undefined, false, now);
    const all = { functional: true, analytics: true, targeting: true };
    expect(worth(all, { time: now - 200 * day })).toBe('over');
    expect(worth({ analytics: true }, { time: now - 200 * day })).toBe('over');
    expect(worth({ analytics: true })).toBe('ask');
    expect(worth(all, { isUnproven: true })).toBe('ask');
    expect(worth(all, { time: undefined })).toBe('ask');
  });

  test('leads to a question where an answer is missing', () => {
    expect(choices(shop, { analytics: true, targeting: false })).toBeNull();
    expect(choices(of({ analytics: {}, targeting: {} }), { analytics: true, targeting: false })).toEqual({
      analytics: true,
      targeting: false,
    });
  });

  test('refuses everything here when all that could be refused was refused, whatever the map', () => {
    const none = { functional: false, analytics: false, targeting: false };
    expect(choices(shop, { reclame: false, meten: false })).toEqual(none);
    expect(choices(shop, { essential: true, reclame: false })).toEqual(none);
    expect(choices(shop, { basis: true, reclame: false })).toBeNull();
    expect(choices(shop, { basis: true, reclame: false }, {}, { basis: 'necessary' })).toEqual(none);
    expect(choices(shop, { essential: true })).toBeNull();
    expect(choices(shop, {})).toBeNull();
  });

  test('of a tool that stores only what was accepted refuses the rest, unless a name is unknown', () => {
    const only = { onlyYes: true };
    expect(choices(shop, { necessary: true, analytics: true }, only)).toEqual({
      functional: false,
      analytics: true,
      targeting: false,
    });
    expect(choices(shop, { necessary: true }, only)).toEqual({ functional: false, analytics: false, targeting: false });
    expect(choices(shop, { necessary: true, analytics: true, reclame: true }, only)).toBeNull();
    expect(choices(shop, { necessary: true, analytics: true, reclame: true }, only, { reclame: 'targeting' })).toEqual({
      functional: false,
      analytics: true,
      targeting: true,
    });
  });

  test('is translated by the map, then by equal ids, then by aliases; several ids for one are a yes if all of them are', () => {
    const own = of({ analytics: {}, marketing: {} });
    expect(choices(own, { statistics: true, marketing: true })).toEqual({ analytics: true, marketing: true });
    expect(choices(own, { statistics: true, marketing: true }, {}, { marketing: [] })).toBeNull();
    expect(choices(own, { x: true, marketing: false }, {}, { x: ['analytics', 'marketing'] })).toEqual({
      analytics: true,
      marketing: false,
    });
    expect(choices(own, { marketing: false, x: true }, {}, { x: ['analytics', 'marketing'] })).toEqual({
      analytics: true,
      marketing: false,
    });
    expect(choices(shop, { functional: true, analytics: true, performance: false, ads: true })).toEqual({
      functional: true,
      analytics: false,
      targeting: true,
    });
    expect(choices(own, { statistics: true, marketing: true, constructor: true })).toEqual({
      analytics: true,
      marketing: true,
    });
  });

  test('answers a category when all its services were answered; one refused service refuses it', () => {
    const site = of({ analytics: { services: { ga: { preset: 'google-analytics' }, hotjar: {} } } });
    expect(choices(site, { gtag: true, hotjar: true, x: false })).toEqual({ analytics: true, ga: true, hotjar: true });
    expect(choices(site, { gtag: true, hotjar: false })).toEqual({ analytics: false, ga: false, hotjar: false });
    expect(choices(site, { gtag: true })).toBeNull();
    expect(choices(site, { analytics: true, hotjar: false })).toEqual({ analytics: false, ga: false, hotjar: false });
    expect(choices(site, { analytics: true })).toEqual({ analytics: true, ga: true, hotjar: true });
  });

  test('answers each service of a granular category by itself, or as its category', () => {
    const site = of({ media: { granular: true, services: { youtube: {}, vimeo: {} } } });
    expect(choices(site, { youtube: true, vimeo: false })).toEqual({ media: false, youtube: true, vimeo: false });
    expect(choices(site, { media: true, vimeo: false })).toEqual({ media: false, youtube: true, vimeo: false });
    expect(choices(site, { youtube: true, vimeo: true })).toEqual({ media: true, youtube: true, vimeo: true });
    expect(choices(site, { youtube: true })).toBeNull();
  });

  test('does not grant targeting against Global Privacy Control', () => {
    const site = of({ analytics: {}, targeting: { granular: true, services: { pixel: {} } } });
    expect(choices(site, { analytics: true, targeting: true, pixel: true }, {}, undefined, true)).toEqual({
      analytics: true,
      targeting: false,
      pixel: false,
    });
  });
});

describe('the choice that counts', () => {
  const choice = (answers: Answers, time?: number): FormerChoice => ({ answers, time });
  test('is the latest that has not ended', () => {
    const older = choice({ a: true }, now - 2 * day);
    const newer = choice({ a: false }, now - day);
    const over = { ...choice({ a: true }, now - day / 2), expires: now - 1 };
    const ahead = choice({ a: true }, now + 3 * day);
    expect(latestOf([over, null, older, newer, ahead], now)).toBe(newer);
    expect(latestOf([over, ahead, null], now)).toBeUndefined();
    const timeless = choice({ a: false });
    expect(latestOf([newer, timeless], now)).toBe(timeless);
  });
});

describe('whatever was chosen', () => {
  const id = fc.constantFrom(
    'a',
    'b',
    'c-1',
    'D_2',
    'constructor',
    '__proto__',
    'toString',
    'analytics',
    'targeting',
    'youtube',
    'marketing',
    'x',
  );
  const answers = fc.dictionary(id, fc.boolean(), { maxKeys: 8 });
  const map = fc.dictionary(id, fc.oneof(id, fc.array(id, { maxLength: 2 })), { maxKeys: 3 });
  const odd = fc.oneof(fc.integer({ min: now - 400 * day, max: now + 3 * day }), fc.double(), fc.constant(undefined));
  const often = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: rare });
  const former = fc.record({
    answers,
    time: often<number | undefined>(fc.integer({ min: now - 180 * day, max: now }), odd),
    since: odd,
    expires: often<number | undefined>(fc.constant(undefined), odd),
    isUnproven: often(fc.constant(false), fc.constant(true)),
    onlyYes: fc.boolean(),
  });

  test('the record is current, or there is none; nothing is granted without a fresh yes, and no refusal becomes one', () => {
    let carriedYes = 0;
    let carriedNo = 0;
    fc.assert(
      fc.property(anyConfig, former, map, fc.boolean(), (config, choice, own, gpc) => {
        const latest = latestOf([choice], now);
        const carried = carriedOf(latest && carry(config, latest, own, gpc, now));
        if (!carried) return;
        const { decision, expires } = carried;
        expect(latestRecord(config, [encodeRecord(config, decision)], now)?.decision).toEqual(decision);
        expect(decision.via).toBe('elsewhere');
        expect(expires).toBeGreaterThan(now);
        expect(expires).toBeLessThanOrEqual(expiryOf(config, decision));
        if (choice.expires !== undefined) expect(expires).toBeLessThanOrEqual(choice.expires);
        const granted = itemsToDecide(config).flatMap(({ id }) => (decision.choices[id] ? id : []));
        if (granted.length < 1) {
          carriedNo++;
          return;
        }
        carriedYes++;
        expect(choice.isUnproven).toBe(false);
        expect(choice.time ?? choice.since).toBeGreaterThan(now - 182 * day);
        const said = Object.entries(choice.answers).map(([theirs, answer]) => {
          const to = Object.hasOwn(own, theirs)
            ? [own[theirs] ?? []].flat()
            : itemsToDecide(config).some(({ id }) => id === theirs)
              ? [theirs]
              : theirs === 'marketing'
                ? ['targeting']
                : [];
          return { to, answer };
        });
        const categoryOf = (id: string) => config.items.find((item) => item.id === id)?.category ?? id;
        for (const id of granted) {
          if (gpc) expect(categoryOf(id)).not.toBe('targeting');
          // itself, its category or its services were accepted, and itself was not refused
          const kin = [
            id,
            categoryOf(id),
            ...config.services.filter(({ category }) => category === id).map((service) => service.id),
          ];
          expect(said.some(({ to, answer }) => answer && to.some((target) => kin.includes(target)))).toBe(true);
          expect(said.some(({ to, answer }) => !answer && to.includes(id))).toBe(false);
        }
      }),
      { numRuns: 4000 },
    );
    expect(carriedYes).toBeGreaterThan(100);
    expect(carriedNo).toBeGreaterThan(100);
  });
});
