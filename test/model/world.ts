import { type Answers, accepted, allAre, grantsFor, mustGo, saved, services } from './rules.ts';
import type { Held } from './site.ts';
import type { PageModel, World } from './state.ts';

export function newWorld(html: readonly Held[], gpc: boolean, isExact: boolean): World {
  return {
    html,
    gpc,
    isExact,
    isWithdrawn: false,
    answers: null,
    cookies: new Set(),
    doubt: new Set(),
    pages: [null, null],
    made: 0,
    moments: [],
    tasks: 0,
  };
}

export function isGranted(page: PageModel, name: string): boolean {
  const { id = '', mark = id } = page.held.get(name) ?? {};
  const grants = grantsFor(page.answers);
  const isAllowed = mark?.split(' ').every((each) => grants[each] === true) === true;
  return page.once.has(name) || (isAllowed && !isSpent(page, name));
}

/** Is it a copy of a script that ran at this address? */
export function isSpent(page: PageModel, name: string): boolean {
  const origin = page.origins.get(name);
  return origin !== undefined && page.ranHere.has(origin) && !page.ran.includes(name);
}

/** Opens or reloads the page in a tab: everything on it starts anew, the cookie stays. */
export function openPage(world: World, tab: 0 | 1): void {
  const held = new Map(world.html.map((held, at) => [`h${at}`, held]));
  const place = [...held.keys()];
  world.pages[tab] = {
    held,
    place,
    apart: [],
    address: 0,
    kept: new Map(),
    origins: new Map(),
    ranHere: new Set(),
    hasFrame: false,
    isNew: false,
    ran: [],
    loaded: new Set(),
    started: new Set(),
    once: new Set(),
    allowed: new Set(),
    isAlive: true,
    answers: world.answers,
    may: new Set(),
    heard: new Set(),
    steady: [...place],
    added: [],
  };
  if (world.answers) sweep(world);
}

/** After `destroy`, the library starts once more on the same page. */
export function startAgain(world: World, page: PageModel): void {
  page.isAlive = true;
  page.isNew = true;
  page.answers = world.answers;
  page.once.clear();
  // What is granted then may run in the task itself, whatever follows in it.
  allow(page, page.heard);
  if (world.answers) sweep(world);
}

export function beginStep(world: World): void {
  world.moments = [grantsFor(world.answers)];
  world.tasks = 0;
  world.isWithdrawn = false;
  for (const page of world.pages) {
    if (page)
      Object.assign(page, { isNew: false, may: new Set(), heard: new Set(), steady: [...page.place], added: [] });
  }
}

/** What a page may start once a task is over: what is granted then. */
export function endTask(world: World): void {
  world.tasks += 1;
  for (const page of world.pages) if (page?.isAlive) allow(page, page.may);
}

function allow(page: PageModel, into: Set<string>): void {
  for (const name of page.place) {
    if (!isGranted(page, name)) continue;
    into.add(name);
    page.allowed.add(name);
  }
}

function sweep(world: World): void {
  const grants = grantsFor(world.answers);
  world.cookies = new Set([...world.cookies].filter((cookie) => !mustGo(cookie, grants)));
  world.doubt.clear();
}

/** The visitor decides on `page`; the other page hears of each decision by itself, and may act in between. */
export function decide(world: World, page: PageModel, how: 'acceptAll' | 'rejectAll' | 'withdraw' | Answers): void {
  const before = grantsFor(page.answers);
  if (typeof how === 'object') world.answers = saved(how, before);
  else world.answers = how === 'acceptAll' ? accepted(world.gpc) : allAre(false);
  const after = grantsFor(world.answers);
  if (services.some((id) => before[id] && !after[id])) world.isWithdrawn = true;
  world.moments.push(after);
  for (const each of world.pages) {
    if (!each?.isAlive) continue;
    each.answers = world.answers;
    // A decision counts for what was loaded once before it, too.
    each.once.clear();
    if (each !== page) allow(each, each.heard);
  }
  sweep(world);
}

/** Leaves a cookie by no script of ours: from now on it is there, or in doubt. */
export function leave(world: World, cookie: string): void {
  world.cookies = new Set([...world.cookies, cookie]);
  const isSweptAgain = world.isExact && world.isWithdrawn;
  if (mustGo(cookie, grantsFor(world.answers)) && !isSweptAgain) world.doubt.add(cookie);
}
