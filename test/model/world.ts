import { type Answers, accepted, allAre, grantsFor, mustGo, saved, services } from './rules.ts';
import type { Held } from './site.ts';

/** What must have happened on one page, and in the step that is being played what may happen. */
export interface PageModel {
  /** Every element that was ever on the page, by name. */
  readonly held: Map<string, Held>;
  /** Names in document order. */
  place: string[];
  apart: string[];
  /** What ran, in the order seen. */
  ran: readonly string[];
  loaded: ReadonlySet<string>;
  /** What was under way or loaded when the page was last looked at. */
  started: ReadonlySet<string>;
  /** Loaded once by the visitor since the last decision, whatever was decided before. */
  readonly once: Set<string>;
  /** What was granted at some moment while it was in the page. */
  readonly allowed: Set<string>;
  /** False after `destroy`. */
  isAlive: boolean;
  /** What the visitor decided, as far as this page heard. */
  answers: Answers | null;
  /** Of this step alone: what is granted after one of its tasks. */
  may: Set<string>;
  /** What was granted by a decision that was made in the other tab. */
  heard: Set<string>;
  steady: string[];
  added: string[];
}

/** A visitor's browser with one or two tabs on the site. */
export interface World {
  /** What is in the HTML of every page. */
  readonly html: readonly Held[];
  /** Global Privacy Control. */
  readonly gpc: boolean;
  /** What the cookie says. */
  answers: Answers | null;
  cookies: ReadonlySet<string>;
  /** Cookies that were left while they were refused: they go at the next decision or page, if not before. */
  readonly doubt: Set<string>;
  readonly pages: [PageModel | null, PageModel | null];
  made: number;
  /** Does time pass only when told to? Then rest is rest, and what comes back is swept again. */
  readonly isExact: boolean;
  /** Of this step alone: something was withdrawn. */
  isWithdrawn: boolean;
  /** Of this step alone: what was granted, decision by decision. */
  moments: Answers[];
  tasks: number;
}

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
  const id = page.held.get(name)?.id ?? '';
  return page.once.has(name) || grantsFor(page.answers)[id] === true;
}

/** Opens or reloads the page in a tab: everything on it starts anew, the cookie stays. */
export function openPage(world: World, tab: 0 | 1): void {
  const held = new Map(world.html.map((held, at) => [`h${at}`, held]));
  const place = [...held.keys()];
  world.pages[tab] = {
    held,
    place,
    apart: [],
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

export function beginStep(world: World): void {
  world.moments = [grantsFor(world.answers)];
  world.tasks = 0;
  world.isWithdrawn = false;
  for (const page of world.pages) {
    if (page) Object.assign(page, { may: new Set(), heard: new Set(), steady: [...page.place], added: [] });
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
