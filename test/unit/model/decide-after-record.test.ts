import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decideAfterRecord } from '../../../src/model/decision/decide-after-record.ts';
import { type Answer, expiryOf, itemsToDecide } from '../../../src/model/decision/decision.ts';
import { latestRecord } from '../../../src/model/decision/find-record.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import type { CategoryInput, Config, ConfigInput } from '../../../src/model/types.ts';
import { config } from './arbitrary.ts';

const day = 864e5;
const start = Date.UTC(2026, 10, 22, 12);
const site = (categories: Record<string, CategoryInput>, more: ConfigInput = {}) =>
  resolveConfig({ ...more, categories }, {});
const of = (...ids: string[]) => site(Object.fromEntries(ids.map((id) => [id, {}] as const)));
const shop = of('stats', 'pixel');
const blog = of('stats', 'comments');

/** What is in the cookie after this decision. */
function write(here: Config, text: string, answer: Answer, now: number, asked?: readonly string[]): string {
  return decideAfterRecord(here, latestRecord(here, [text], now), { answer, via: 'banner', asked }, now).text;
}
const yes = () => true;
const no = () => false;
const found = (here: Config, text: string, now: number) => latestRecord(here, [text], now)?.decision ?? null;
const unanswered = (here: Config, text: string, now: number) => {
  const decision = found(here, text, now);
  return decision ? (decision.unanswered ?? []) : 'all';
};
const grantsIn = (here: Config, text: string, now: number) => {
  const grants = grantsOf(here, found(here, text, now));
  return Object.keys(grants).filter((id) => grants[id] && id !== 'necessary');
};

describe('sites that share a cookie, but not their services', () => {
  test('are asked about what is new there only, and keep what the other does not ask for', () => {
    const first = write(shop, '', yes, start);
    expect(unanswered(blog, first, start)).toEqual(['comments']);
    // What is known counts meanwhile.
    expect(grantsIn(blog, first, start)).toEqual(['stats']);
    const both = write(blog, first, no, start + day);
    expect(unanswered(shop, both, start + day)).toEqual([]);
    expect(grantsIn(shop, both, start + day)).toEqual(['pixel']);
    const again = write(shop, both, no, start + 2 * day);
    expect(grantsIn(shop, again, start + 2 * day)).toEqual([]);
    expect(unanswered(blog, again, start + 2 * day)).toEqual([]);
  });

  test('an answer that was kept ends at its own time, and is asked again then', () => {
    const both = write(blog, write(shop, '', yes, start), yes, start + 100 * day);
    expect(grantsIn(shop, both, start + 182 * day - 1)).toEqual(['stats', 'pixel']);
    const decision = found(shop, both, start + 181 * day);
    expect(decision && expiryOf(shop, decision)).toBe(start + 182 * day);
    expect(unanswered(shop, both, start + 182 * day)).toEqual(['pixel']);
    expect(grantsIn(shop, both, start + 182 * day)).toEqual(['stats']);
    // It is not written any more either.
    expect(write(blog, both, yes, start + 182 * day)).not.toContain('pixel');
  });

  test('a service that one of them refused stays refused where only something else of another is asked', () => {
    const text = write(of('targeting'), write(of('statistics'), '', yes, start), no, start);
    const third = site({ chat: {}, statistics: { services: { targeting: {} } } });
    const asked = unanswered(third, text, start) as string[];
    expect(asked).toEqual(['chat']);
    const then = write(third, text, yes, start, asked);
    expect(grantsIn(third, then, start)).toEqual(['chat', 'statistics']);
    expect(grantsIn(of('targeting'), then, start)).toEqual([]);
  });

  test('a site that asks for nothing of what is in the cookie is undecided, and keeps it', () => {
    const first = write(of('pixel'), '', yes, start);
    expect(unanswered(of('comments'), first, start)).toBe('all');
    expect(grantsIn(of('pixel'), write(of('comments'), first, no, start), start)).toEqual(['pixel']);
  });

  test('where the cookie is full, the oldest answers of others go first', () => {
    const long = (letter: string) => of(...Array.from({ length: 6 }, (_, n) => `${letter}${n}`.padEnd(30, 'x')));
    const [a, b, c] = [long('a'), long('b'), long('c')];
    const two = write(b, write(a, '', yes, start), yes, start + day);
    expect([unanswered(a, two, start + day), unanswered(b, two, start + day)]).toEqual([[], []]);
    const three = write(c, two, yes, start + 2 * day);
    expect(`akkoord${three}`.length).toBeLessThanOrEqual(512);
    expect([unanswered(c, three, start + 2 * day), unanswered(b, three, start + 2 * day)]).toEqual([[], []]);
    expect(unanswered(a, three, start + 2 * day)).not.toEqual([]);
  });
});

describe('what is new', () => {
  const before = site({ analytics: { services: { ga: {} } }, targeting: { services: { meta: {} } } });
  const after = site({ analytics: { services: { ga: {}, hotjar: {} } }, targeting: { services: { meta: {}, x: {} } } });
  const analyticsOnly: Answer = (_, category) => category === 'analytics';

  test('does not run on a yes to its category, nor does what is marked with that category; the others go on', () => {
    const first = write(before, '', yes, start);
    expect(unanswered(after, first, start)).toEqual(['analytics', 'hotjar', 'targeting', 'x']);
    expect(grantsIn(after, first, start)).toEqual(['ga', 'meta']);
  });

  test('is not asked about where all of its category was refused', () => {
    const first = write(before, '', analyticsOnly, start);
    expect(unanswered(after, first, start)).toEqual(['analytics', 'hotjar']);
    expect(unanswered(after, write(before, '', no, start), start)).toEqual([]);
    const chosen = { granular: true, services: { ga: {}, own: {}, hotjar: {} } };
    const some = write(
      site({ analytics: { granular: true, services: { ga: {}, own: {} } } }),
      '',
      (id) => id === 'own',
      start,
    );
    expect(unanswered(site({ analytics: chosen }), some, start)).toEqual(['analytics', 'hotjar']);
  });

  test('can be accepted alone: the other answers stay, and end when they would have', () => {
    const first = write(before, '', analyticsOnly, start);
    const then = write(after, first, yes, start + day, unanswered(after, first, start) as string[]);
    expect(grantsIn(after, then, start + day)).toEqual(['analytics', 'ga', 'hotjar']);
    expect(unanswered(after, then, start + 182 * day - 1)).toEqual([]);
    expect(unanswered(after, then, start + 182 * day)).toEqual(['analytics', 'ga', 'targeting', 'meta']);
  });

  test('under "all" makes everybody undecided', () => {
    const all = { ...after, askAgain: 'all' } as const;
    expect(unanswered(all, write(before, '', yes, start), start)).toBe('all');
    expect(unanswered({ ...before, askAgain: 'all' }, write(before, '', yes, start), start)).toEqual([]);
  });
});

describe('a revision that was raised', () => {
  const raised = { ...shop, revision: 2 };
  const statsOnly: Answer = (id) => id === 'stats';

  test('counts no yes to the text before, and no one who refused is asked again', () => {
    expect(unanswered(raised, write(shop, '', yes, start), start)).toBe('all');
    const some = write(shop, '', statsOnly, start);
    expect(unanswered(raised, some, start)).toEqual(['stats']);
    expect(grantsIn(raised, some, start)).toEqual([]);
    expect(unanswered(raised, write(shop, '', no, start), start)).toEqual([]);
    const accepted = write(raised, some, yes, start + day, ['stats']);
    expect(grantsIn(raised, accepted, start + day)).toEqual(['stats']);
    expect(unanswered(raised, accepted, start + day)).toEqual([]);
  });

  test('does not take over a yes to what other sites ask, but a no', () => {
    const first = write(of('forum'), write(shop, '', statsOnly, start), no, start);
    const then = write({ ...blog, revision: 2 }, first, yes, start + day);
    expect(then).toContain('pixel');
    expect(then).not.toContain('stats~pixel');
    expect(grantsIn(raised, then, start + day)).toEqual(['stats']);
  });

  test('under "all" counts nothing of before', () => {
    for (const answer of [yes, no, statsOnly]) {
      expect(unanswered({ ...raised, askAgain: 'all' }, write(shop, '', answer, start), start)).toBe('all');
    }
  });
});

test('whatever is decided where and when: a yes is never older than it may be, and a no never becomes one', () => {
  const any = fc.tuple(config, fc.boolean()).map(([one, raised]) => ({ ...one, revision: raised ? 2 : 1 }));
  const move = fc.record({
    at: fc.nat(2),
    list: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    wait: fc.nat(150),
    onlyNew: fc.boolean(),
  });
  let carried = 0;
  let partly = 0;
  fc.assert(
    fc.property(fc.tuple(any, any, any), fc.array(move, { maxLength: 6 }), (sites, moves) => {
      /** The last answer to each question. */
      const last = new Map<string, { readonly yes: boolean; readonly time: number; readonly revision: number }>();
      let text = '';
      let now = start;
      for (const { at, list, wait, onlyNew } of moves) {
        const here = sites[at] ?? shop;
        const asked = onlyNew ? found(here, text, now)?.unanswered : undefined;
        text = write(here, text, (id) => list[id.length], now, asked);
        const decision = found(here, text, now);
        // A decision in the same second as the one before it is stored as a second later.
        const time = decision?.time ?? now;
        expect(time - now).toBeLessThanOrEqual(moves.length * 1000);
        for (const { id, category, granular } of itemsToDecide(here)) {
          const answer = { yes: decision?.choices[id] === true, time, revision: here.revision };
          const before = last.get(id);
          // Who is asked only about what is new says nothing about the rest.
          if (!asked || asked.includes(id) || !before || before.yes !== answer.yes) last.set(id, answer);
          // Where services cannot be chosen one by one, the category that was asked about answers for them.
          const isAsked = !asked || asked.includes(granular ? id : category);
          if (!isAsked && before?.yes === false) expect(answer.yes).toBe(false);
        }
        now += wait * day;
        for (const there of sites) {
          const valid = found(there, text, now);
          const grants = grantsOf(there, valid);
          const nothing = grantsOf(there, null);
          for (const { id } of itemsToDecide(there)) {
            const answer = last.get(id);
            const isYes = answer?.yes && now < answer.time + 182 * day && answer.revision === there.revision;
            if (grants[id] && !nothing[id]) expect(isYes).toBe(true);
            if (valid?.choices[id]) expect(isYes).toBe(true);
            const isNo = answer && !answer.yes && now < answer.time + 182 * day;
            if (isNo && valid) expect(valid.choices[id]).toBe(false);
          }
          if (valid?.since !== undefined) carried++;
          if (valid?.unanswered) partly++;
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(carried).toBeGreaterThan(50);
  expect(partly).toBeGreaterThan(50);
});
