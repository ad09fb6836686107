import fc from 'fast-check';
import { judgeStarts } from './judge.ts';
import { type Move, play } from './moves.ts';
import { choosable } from './rules.ts';
import { consentIds, type Held, type Kind, leaves, marks } from './site.ts';
import type { World } from './state.ts';
import { type Browser, complain, verify } from './verify.ts';
import { beginStep, endTask, openPage } from './world.ts';

export type Command = fc.AsyncCommand<World, Browser>;

interface Task {
  readonly moves: readonly Move[];
  readonly wait: number;
}

const tab = fc.constantFrom<(0 | 1)[]>(0, 0, 1);
const which = fc.nat(9);

export function heldElement(kinds: readonly Kind[]): fc.Arbitrary<Held> {
  return fc.record(
    {
      kind: fc.constantFrom(...kinds),
      id: fc.constantFrom(...consentIds),
      delay: fc.constantFrom(0, 20, 300),
    },
    { noNullPrototype: true },
  );
}

/**
 * @param isHurried may time pass between acts, so that something happens while something else is under way?
 * @param hasFrames can the page be given frames with a library of their own?
 */
export function commands(kinds: readonly Kind[], isHurried: boolean, hasFrames = false): fc.Arbitrary<Command>[] {
  const choices = fc.dictionary(fc.constantFrom(...choosable), fc.boolean(), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  });
  const save = fc.record({ do: fc.constant('save' as const), choices });
  const decision = fc.oneof(
    fc.record({ do: fc.constantFrom('acceptAll' as const, 'rejectAll' as const, 'withdraw' as const) }),
    save,
  );
  const add = fc.record({ do: fc.constant('add' as const), held: heldElement(kinds), at: which });
  const insert = fc.oneof(
    fc.record({ do: fc.constant('putBack' as const), which, at: which }),
    fc.record({ do: fc.constant('move' as const), which, at: which }),
  );
  const pick = fc.oneof(
    fc.record({ do: fc.constant('remove' as const), which }),
    fc.record({ do: fc.constant('once' as const), which }),
  );
  const leave = fc.record({ do: fc.constant('leave' as const), cookie: fc.constantFrom(...Object.values(leaves)) });
  const init = fc.record({ do: fc.constant('init' as const) });
  const rare = fc.record({
    // In a real page it takes some time.
    do: fc.constantFrom('glance' as const, isHurried ? ('init' as const) : ('glance' as const), 'destroy' as const),
  });
  const mark = fc.record({ do: fc.constant('mark' as const), which, mark: fc.constantFrom(...marks) });
  const any: fc.Arbitrary<Move> = fc.oneof(decision, decision, add, insert, pick, leave, rare, mark);
  // What the page looks like then must be known, so these come alone.
  const copy = fc.record({ do: fc.constant('copy' as const), which, at: which });
  const route = fc.record({ do: fc.constant('route' as const), to: fc.nat(2), isKept: fc.boolean() });
  const attribute = fc.record({ do: fc.constantFrom('strip' as const, 'force' as const), which });
  const ofInterface = fc.record({ do: fc.constantFrom('unplace' as const, ...(hasFrames ? ['frame' as const] : [])) });
  const wait = isHurried ? fc.constantFrom(0, 1, 17, 25, 310) : fc.constant(0);
  const task = fc.record({ moves: fc.array(any, { minLength: 1, maxLength: 4 }), wait });
  const alone = (move: fc.Arbitrary<Move>) => move.map((move): Task[] => [{ moves: [move], wait: 0 }]);
  const tasks = [
    alone(decision),
    alone(add),
    alone(insert),
    alone(pick),
    alone(leave),
    alone(rare),
    alone(init),
    alone(mark),
    alone(copy),
    alone(route),
    alone(attribute),
    ...(isHurried ? [] : [alone(ofInterface)]),
    fc.array(task, { minLength: 1, maxLength: isHurried ? 4 : 1 }),
    ...(isHurried ? [fc.tuple(task, task, task).map(([first, ...more]) => [underWay, first, ...more])] : []),
  ];
  return [
    ...tasks.map((list) => fc.tuple(tab, list).map(([at, doing]) => step(at, doing))),
    fc.constant(load(0)),
    fc.constant(load(1)),
    fc.constant(close),
  ];
}

/** Everything is granted, and some of it has not arrived. */
const underWay: Task = { moves: [{ do: 'acceptAll' }], wait: 25 };

function step(at: 0 | 1, tasks: readonly Task[]): Command {
  return {
    check: ({ pages }) => pages[at] !== null,
    async run(world, browser) {
      beginStep(world);
      for (const { moves, wait } of tasks) {
        const page = world.pages[at];
        const acts = page ? moves.flatMap((move) => play(world, page, move)) : [];
        endTask(world);
        await browser.perform(at, acts, wait);
        // The state in between is checked too, before the next task changes what is granted.
        if (page && tasks.length > 1) complain(judgeStarts(page, await browser.look(at)));
      }
      await verify(world, browser);
    },
    toString: () =>
      `tab ${at}: ${tasks.map(({ moves, wait }) => `${moves.map((move) => JSON.stringify(move)).join(' ')}${wait ? ` wait ${wait}` : ''}`).join(', then ')}`,
  };
}

function load(at: 0 | 1): Command {
  return {
    check: () => true,
    async run(world, browser) {
      beginStep(world);
      openPage(world, at);
      endTask(world);
      await browser.open(at);
      await verify(world, browser);
    },
    toString: () => `load tab ${at}`,
  };
}

const close: Command = {
  check: ({ pages }) => pages[1] !== null,
  async run(world, browser) {
    world.pages[1] = null;
    await browser.close(1);
  },
  toString: () => 'close tab 1',
};
