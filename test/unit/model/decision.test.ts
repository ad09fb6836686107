import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { latestRecord } from '../../../src/model/decision/find-record.ts';
import { acceptAllAnswers, asksConsent, grantsOf } from '../../../src/model/decision/grants.ts';
import { encodeRecord } from '../../../src/model/decision/record.ts';
import type { CategoryInput, Config, ConfigInput, Decision } from '../../../src/model/types.ts';

const day = 864e5;
const now = Date.UTC(2026, 10, 22, 12);
const site = (input: ConfigInput = {}) => resolveConfig(input, {});
const of = (categories: Record<string, CategoryInput>) => site({ categories });
/** What a decision means for a configuration, once it was made and stored. */
const stored = (there: Config, decision: Decision, time: number, here = there) =>
  latestRecord(here, [encodeRecord(there, decision)], time)?.decision ?? null;
const from = (choices: Record<string, boolean>) => (id: string) => choices[id];

describe('a decision', () => {
  const config = of({
    analytics: { services: { ga: {}, matomo: { basis: 'nl-statistics' } } },
    targeting: { granular: true, services: { meta: {}, youtube: {} } },
  });

  test('says yes or no to everything that was asked, and nothing about what is required', () => {
    const { choices } = decide(config, from({ analytics: true }), 'banner', now);
    expect({ ...choices }).toEqual({
      analytics: true,
      ga: true,
      matomo: true,
      targeting: false,
      meta: false,
      youtube: false,
    });
  });

  test('in a granular category a service can be granted alone', () => {
    const grants = grantsOf(config, decide(config, from({ youtube: true }), 'preferences', now));
    expect({ ...grants }).toMatchObject({ youtube: true, meta: false, targeting: false });
  });

  test('in another category it cannot', () => {
    const grants = grantsOf(config, decide(config, from({ ga: true }), 'api', now));
    expect({ ...grants }).toMatchObject({ ga: false, analytics: false });
  });

  test('a category of which a service was refused is not granted as a whole', () => {
    const { choices } = decide(config, from({ targeting: true, meta: false }), 'preferences', now);
    expect({ ...choices }).toMatchObject({ targeting: false, meta: false, youtube: true });
  });

  test('is valid for its days, counted from the decision, under its revision only', () => {
    const decision = decide(config, () => true, 'banner', now);
    expect(stored(config, decision, now + 181 * day)).toEqual(decision);
    expect(stored(config, decision, now + 182 * day)).toBeNull();
    expect(stored(config, decision, now, { ...config, revision: 2 })).toBeNull();
  });

  test('is not valid if it is more than a day in the future', () => {
    const decision = decide(config, () => true, 'banner', now + 2 * day);
    expect(stored(config, decision, now)).toBeNull();
  });

  test('does not cover a service that was added later; a removed service makes no difference', () => {
    const decision = decide(config, () => true, 'banner', now);
    const more = of({
      analytics: { services: { ga: {}, matomo: {}, hotjar: {} } },
      targeting: { services: { meta: {}, youtube: {} } },
    });
    const fewer = of({ analytics: { services: { ga: {} } }, targeting: { services: { meta: {} } } });
    expect(stored(config, decision, now, more)?.unanswered).toEqual(['analytics', 'hotjar']);
    expect(stored(config, decision, now, fewer)).toMatchObject({ choices: { ga: true, meta: true } });
    expect(stored(config, decision, now, fewer)).not.toHaveProperty('unanswered');
  });

  test('does not follow a service to another category', () => {
    const decision = decide(config, from({ analytics: true, targeting: false }), 'banner', now);
    const moved = of({ analytics: {}, targeting: { services: { ga: {} } } });
    expect(grantsOf(moved, decision).ga).toBe(false);
  });
});

describe('what may run', () => {
  test('without a decision: what is required, and exempt statistics', () => {
    const config = of({
      necessary: { services: { session: {} } },
      analytics: { services: { ga: {}, own: { basis: 'nl-statistics' } } },
    });
    expect({ ...grantsOf(config, null) }).toEqual({
      necessary: true,
      session: true,
      analytics: false,
      ga: false,
      own: true,
    });
  });

  test('exempt statistics stop when they are refused', () => {
    const config = of({ analytics: { services: { own: { basis: 'nl-statistics' } } } });
    expect(
      grantsOf(
        config,
        decide(config, () => false, 'preferences', now),
      ).own,
    ).toBe(false);
  });

  test('an id that is used twice is granted only where both are', () => {
    const config = of({ analytics: { services: { twice: {} } }, twice: { required: true } });
    expect(grantsOf(config, null).twice).toBe(false);
  });

  test.each([
    ['before', { chat: {}, targeting: { granular: true, services: { chat: {} } } }],
    ['after', { targeting: { granular: true, services: { chat: {} } }, chat: {} }],
  ])('an id that is used twice: a yes to one does not run the other, which stands %s it', (_, categories) => {
    const config = of(categories as Record<string, CategoryInput>);
    const grantsFor = (choices: Record<string, boolean>) =>
      grantsOf(config, { revision: 1, time: now, via: 'banner', choices }).chat;
    // What a visitor said before the second one was there.
    expect(grantsFor({ chat: true, targeting: false })).toBe(false);
    expect(grantsFor({ chat: true, targeting: true })).toBe(true);
    expect(grantsOf(config, decide(config, from({ chat: true }), 'api', now)).chat).toBe(false);
    expect(grantsOf(config, decide(config, from({ targeting: true }), 'api', now)).chat).toBe(false);
    expect(
      grantsOf(
        config,
        decide(config, () => true, 'api', now),
      ).chat,
    ).toBe(true);
  });

  test('an id that is used twice is never granted where one of them by itself would not be', () => {
    const part = fc.record({
      granular: fc.boolean(),
      required: fc.constantFrom(false, false, true),
      ids: fc.subarray(['x', 's', 't']),
    });
    const sites = fc.record({ a: part, x: part, b: part }, { requiredKeys: ['a'] });
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'x', 's', 't'), fc.boolean());
    let granted = 0;
    fc.assert(
      fc.property(sites, fc.constantFrom(['a', 'x', 'b'], ['b', 'x', 'a']), answers, (parts, order, given) => {
        const entries = order.flatMap((name) => Object.entries(parts).filter(([id]) => id === name));
        /** The site with `x` in one place and another id, with the same answer, in all others. */
        const siteWith = (isHere: (place: string) => boolean) => {
          const idAt = (id: string, place: string) => (id === 'x' && !isHere(place) ? 'other' : id);
          return of(
            Object.fromEntries(
              entries.map(([name, { ids, ...fields }]) => [
                idAt(name, name),
                { ...fields, services: Object.fromEntries(ids.map((id) => [idAt(id, `${name}.${id}`), {}])) },
              ]),
            ),
          );
        };
        const isGranted = (config: ReturnType<typeof of>) =>
          grantsOf(
            config,
            decide(config, (id) => given[id === 'other' ? 'x' : id], 'api', now),
          ).x === true;
        if (!isGranted(siteWith(() => true))) return;
        granted++;
        const places = entries.flatMap(([name, { ids }]) => [name, ...ids.map((id) => `${name}.${id}`)]);
        for (const place of places.filter((place) => /(^|\.)x$/.test(place)))
          expect(isGranted(siteWith((other) => other === place))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(granted).toBeGreaterThan(100);
  });

  test('names that every object inherits are not consent', () => {
    const { choices } = decide(of({ analytics: {} }), () => true, 'banner', now);
    expect('constructor' in choices).toBe(false);
    const decision = { revision: 1, time: now, via: 'api', choices } as const;
    const more = of({ analytics: {}, constructor: {} } as never);
    expect(stored(of({ analytics: {} }), decision, now, more)?.unanswered).toEqual(['constructor']);
  });

  test('there is nothing to ask where nothing needs consent', () => {
    expect(asksConsent(of({ necessary: { services: { session: {} } } }))).toBe(false);
    expect(asksConsent(of({ analytics: { services: { own: { basis: 'nl-statistics' } } } }))).toBe(false);
    expect(asksConsent(of({ analytics: {} }))).toBe(true);
  });

  test('the signal of the browser keeps targeting out of accepting everything, unless the site ignores it', () => {
    expect(acceptAllAnswers(site(), true)('targeting', 'targeting')).toBe(false);
    expect(acceptAllAnswers(site(), true)('analytics', 'analytics')).toBe(true);
    expect(acceptAllAnswers(site(), false)('targeting', 'targeting')).toBe(true);
    expect(acceptAllAnswers(site({ gpc: 'ignore' }), true)('targeting', 'targeting')).toBe(true);
  });

  test('and its services too, where they can be chosen one by one', () => {
    const config = of({ targeting: { granular: true, services: { pixel: {} } } });
    const { choices } = decide(config, acceptAllAnswers(config, true), 'banner', 0);
    expect({ ...choices }).toEqual({ targeting: false, pixel: false });
  });
});
