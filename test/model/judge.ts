import type { Seen } from './acts.ts';
import { type Answers, choosable, grantsFor, mustGo } from './rules.ts';
import { kinds, leaves } from './site.ts';
import type { PageModel, World } from './state.ts';
import { isGranted } from './world.ts';

/**
 * Holds what is seen of one page at rest against what must have happened, and takes over what was left open.
 *
 * @returns what is wrong, in words
 */
export function judgePage(world: World, page: PageModel, seen: Seen): string[] {
  const wrong: string[] = [];
  const check = (ok: boolean, text: string) => ok || wrong.push(text);
  const show = (value: unknown) => JSON.stringify(value);

  const before = page.ran;
  const news = seen.ran.slice(before.length);
  check(show(seen.ran.slice(0, before.length)) === show(before), `what ran is forgotten: ${before} now ${seen.ran}`);
  check(new Set(seen.ran).size === seen.ran.length, `ran twice: ${seen.ran}`);
  wrong.push(...judgeStarts(page, seen));
  const may = new Set([...page.may, ...page.heard]);
  for (const name of news) {
    const origin = page.origins.get(name) ?? name;
    check(!page.ranHere.has(origin), `a copy ran once more: ${describe(page, name)}, of ${origin}`);
    page.ranHere.add(origin);
    // It ran under another mark, and leaves what it always leaves.
    const { id = '', mark } = page.held.get(name) ?? {};
    if (mark !== undefined && leaves[id]) world.doubt.add(leaves[id]);
    page.origins.set(name, origin);
  }
  for (const name of news) check(may.has(name), `ran, not granted: ${describe(page, name)}`);
  for (const name of seen.asked) check(page.allowed.has(name), `asked for, not granted: ${describe(page, name)}`);
  for (const chain of chains(world, page)) {
    const order = news.filter((name) => chain.includes(name));
    check(show(order) === show(chain.filter((name) => order.includes(name))), `ran as ${order}, written as ${chain}`);
  }

  for (const [name, { kind }] of page.held) {
    const isHere = page.place.includes(name);
    const isLoaded = seen.loaded.includes(name);
    const goes = isHere && page.isAlive && isGranted(page, name);
    if (kinds[kind] === 'attribute') {
      check(!isLoaded || may.has(name) || page.loaded.has(name), `loaded, not granted: ${describe(page, name)}`);
      check(!goes || isLoaded, `granted, not loaded: ${describe(page, name)}`);
      check(!isLoaded || goes || !isHere || !page.isAlive, `refused, stayed: ${describe(page, name)}`);
      // An element that was removed at once may not have been released.
      if (!isHere && !isLoaded) page.once.delete(name);
    } else if (goes && kind === 'hangs')
      check(seen.asked.includes(name), `granted, not asked: ${describe(page, name)}`);
    else if (goes && kind !== 'missing') check(seen.ran.includes(name), `granted, not run: ${describe(page, name)}`);
  }
  page.ran = seen.ran;
  page.loaded = new Set(seen.loaded);
  if (page.isAlive) {
    for (const name of seen.empty) check(false, `held, without a placeholder: ${describe(page, name)}`);
    const within = seen.frames.map((frame) => show(frame));
    const expected = show({ view: 'none', grants: seen.grants });
    check(
      within.every((frame) => frame === expected),
      `the frame is ${within}, not ${expected}`,
    );
  }

  if (page.isAlive) {
    const grants = grantsFor(page.answers);
    check(same(seen.grants ?? {}, grants), `grants are ${show(seen.grants)}, not ${show(grants)}`);
    check(seen.isDecided === (page.answers !== null), `decided: ${seen.isDecided}`);
  } else check(seen.grants === null, 'destroyed, still there');
  return wrong;
}

/** Holds what began since the last look against what is granted now: nothing may start after it was taken back. */
export function judgeStarts(page: PageModel, { started, loaded }: Seen): string[] {
  const now = [...started, ...loaded];
  const wrong = now.filter(
    (name) => !page.started.has(name) && !page.heard.has(name) && !(page.may.has(name) && isGranted(page, name)),
  );
  page.started = new Set(now);
  return wrong.map((name) => `started, not granted: ${describe(page, name)}`);
}

/** Holds the cookies against the model. Call it after every page was judged: what ran left its cookie. */
export function judgeCookies(world: World, seen: Seen, ran: ReadonlySet<string>): string[] {
  const wrong: string[] = [];
  const grants = grantsFor(world.answers);
  const [, , , , yes = '', no = ''] = seen.record?.split('.') ?? [];
  const said = Object.fromEntries([
    ...yes.split('~').map((id) => [id, true]),
    ...no.split('~').map((id) => [id, false]),
  ]);
  delete said[''];
  if (seen.record === null ? world.answers : !same(said, world.answers ?? {}))
    wrong.push(`the record is ${seen.record}, not ${JSON.stringify(world.answers)}`);
  // A destroyed page sweeps no more: what still runs there may leave something.
  const isUnswept = world.pages.some((page) => page?.isAlive === false);
  for (const cookie of new Set([...world.cookies, ...ran])) {
    const stays = world.moments.every((moment) => !mustGo(cookie, moment));
    if (stays && !seen.cookies.includes(cookie)) wrong.push(`granted, swept: ${cookie}`);
  }
  for (const cookie of seen.cookies) {
    if (mustGo(cookie, grants) && isUnswept) world.doubt.add(cookie);
    if (mustGo(cookie, grants) && !world.doubt.has(cookie)) wrong.push(`refused, not swept: ${cookie}`);
  }
  world.cookies = new Set(seen.cookies);
  for (const cookie of world.doubt) if (!seen.cookies.includes(cookie)) world.doubt.delete(cookie);
  return wrong;
}

/** The cookies that these elements leave when they run. */
export function leftBy(page: PageModel, names: readonly string[]): string[] {
  return names.flatMap((name) => leaves[page.held.get(name)?.id ?? ''] ?? []);
}

/** Lists of elements that must run in this order: what one decision released, and what was added in one task. */
function chains(world: World, page: PageModel): string[][] {
  const { steady, added } = page;
  const isOne = world.moments.length < 3;
  const released = isOne
    ? [steady]
    : ['', ...choosable].map((id) => steady.filter((name) => page.held.get(name)?.id === id));
  return [...released, world.tasks > 1 ? [] : added].map((names) => inTurn(page, names));
}

function describe(page: PageModel, name: string): string {
  const { kind, id, mark = id } = page.held.get(name) ?? {};
  return `${name} (${kind}, ${mark})`;
}

function same(first: Answers, second: Answers): boolean {
  const text = (answers: Answers) => JSON.stringify(Object.entries(answers).sort());
  return text(first) === text(second);
}

/** Names in the order in which they run when they are released together. */
function inTurn(page: PageModel, names: readonly string[]): string[] {
  const of = (order: string) => names.filter((name) => kinds[page.held.get(name)?.kind ?? 'class'] === order);
  return [...of('blocking'), ...of('deferred')];
}
